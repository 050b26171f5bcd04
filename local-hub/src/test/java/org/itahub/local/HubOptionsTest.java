package org.itahub.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.itahub.local.launch.HubProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubOptionsTest {
    @Test
    void without_options_the_demonstration_is_loaded_on_the_usual_ports() {
        HubOptions options = HubOptions.parse(List.of());
        assertTrue(options.demo());
        assertFalse(options.fresh());
        assertEquals(0, options.portOffset());
    }

    @Test
    void options_may_be_combined() {
        HubOptions options = HubOptions.parse(List.of("--fresh", "--port-offset", "1000", "--no-demo"));
        assertTrue(options.fresh());
        assertFalse(options.demo());
        assertEquals(1000, options.portOffset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--wrong", "--port-offset", "--port-offset x", "--port-offset -1", "--port-offset 99999"})
    void what_is_not_understood_is_refused_in_a_sentence(String line) {
        HubProblem problem = assertThrows(HubProblem.class, () -> HubOptions.parse(List.of(line.split(" "))));
        assertTrue(problem.getMessage().endsWith("."), problem.getMessage());
    }
}

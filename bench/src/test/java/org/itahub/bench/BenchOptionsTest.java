package org.itahub.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.itahub.local.launch.HubProblem;
import org.itahub.local.launch.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchOptionsTest {
    @Test
    void without_options_the_run_is_the_one_that_the_project_shows() {
        assertTrue(BenchOptions.parse(List.of()).record());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--only relay", "--scale 10", "--rounds 2"})
    void less_or_more_than_the_usual_run_is_not_shown_by_the_project(String line) {
        assertFalse(BenchOptions.parse(List.of(line.split(" "))).record());
    }

    @Test
    void one_workload_is_shown_by_the_project_where_that_is_asked_for() {
        assertTrue(BenchOptions.parse(List.of("--only", "relay", "--record")).record());
    }

    @Test
    void options_may_be_combined() {
        BenchOptions options = BenchOptions.parse(List.of("--scale", "10", "--only", "submit", "--port-offset", "500"));
        assertEquals(10, options.scale());
        assertEquals(Optional.of("submit"), options.only());
        assertEquals(500, options.portOffset());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--wrong",
                "--scale",
                "--scale 0",
                "--scale x",
                "--rounds 6",
                "--only",
                "--port-offset -1",
                "--record --rounds 2"
            })
    void what_is_not_understood_is_refused_in_a_sentence(String line) {
        HubProblem problem = assertThrows(HubProblem.class, () -> BenchOptions.parse(List.of(line.split(" "))));
        assertTrue(problem.getMessage().endsWith("."), problem.getMessage());
    }

    @Test
    void a_workload_that_is_not_there_is_refused_with_those_that_are() {
        HubProblem problem = assertThrows(HubProblem.class, () -> Workloads.requireKnown(Optional.of("everything")));
        assertTrue(problem.getMessage().contains("relay, submit, latency, province, result"), problem.getMessage());
    }

    @Test
    void only_the_services_of_the_chosen_workload_are_started() {
        assertEquals(Set.of(Service.MEASURES), Workloads.services(Optional.of("submit")));
        assertEquals(Set.of(Service.ASSESSMENT), Workloads.services(Optional.of("sheet")));
        assertEquals(Set.of(Service.REPORTING), Workloads.services(Optional.of("set")));
        assertEquals(Set.of(Service.values()), Workloads.services(Optional.empty()));
    }
}

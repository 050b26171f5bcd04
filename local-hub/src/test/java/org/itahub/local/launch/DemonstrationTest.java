package org.itahub.local.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTest {
    @TempDir
    Path root;

    private HubFolder folder;

    @BeforeEach
    void take() {
        folder = HubFolder.take(root);
    }

    @AfterEach
    void giveBack() {
        folder.close();
    }

    @Test
    void a_new_hub_loads_it_if_it_is_wanted() {
        assertEquals(Demonstration.TO_LOAD, Demonstration.of(folder, true));
        assertEquals(Demonstration.ABSENT, Demonstration.of(folder, false));
    }

    @Test
    void a_hub_with_data_of_its_own_never_gets_it() throws IOException {
        Files.createDirectories(folder.postgres());
        assertEquals(Demonstration.REFUSED, Demonstration.of(folder, true));
        assertEquals(Demonstration.ABSENT, Demonstration.of(folder, false));
    }

    @Test
    void a_loading_that_was_cut_off_goes_on() throws IOException {
        TrainingClock.begin(folder.trainingClock(), Instant.now());
        Files.createDirectories(folder.postgres());
        assertEquals(Demonstration.TO_LOAD, Demonstration.of(folder, true));
    }

    @Test
    void what_is_loaded_is_not_loaded_again_until_the_hub_starts_anew() {
        Demonstration.markLoaded(folder);
        assertEquals(Demonstration.LOADED, Demonstration.of(folder, true));
        assertEquals(Demonstration.LOADED, Demonstration.of(folder, false));
        folder.clear();
        assertEquals(Demonstration.TO_LOAD, Demonstration.of(folder, true));
    }
}

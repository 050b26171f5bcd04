package org.itahub.local.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HubFolderTest {
    @TempDir
    Path root;

    @Test
    void a_second_hub_in_the_same_folder_is_told_which_process_holds_it() {
        try (HubFolder held = HubFolder.take(root)) {
            HubProblem problem = assertThrows(HubProblem.class, () -> HubFolder.take(root));
            assertEquals(
                    "This hub already runs as process "
                            + ProcessHandle.current().pid() + ": stop it with ./hub stop first.",
                    problem.getMessage());
            assertEquals(root, held.root());
        }
    }

    @Test
    void a_folder_that_was_given_back_can_be_taken_again() {
        HubFolder.take(root).close();
        HubFolder.take(root).close();
    }

    @Test
    void nobody_else_may_look_into_the_folder() throws IOException {
        HubFolder.take(root).close();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(root)));
    }

    @Test
    void clearing_forgets_data_and_passwords() throws IOException {
        try (HubFolder folder = HubFolder.take(root)) {
            Files.createDirectories(folder.kafka().resolve("topic"));
            Files.writeString(folder.kafka().resolve("topic/segment"), "records");
            Files.createDirectories(folder.evidence().resolve("files"));
            Secrets.in(folder.secrets());
            folder.clear();
            assertFalse(Files.exists(folder.kafka()));
            assertFalse(Files.exists(folder.evidence()));
            assertFalse(Files.exists(folder.secrets()));
        }
    }

    @Test
    void passwords_are_kept_for_the_next_start_and_only_their_owner_may_read_them() throws IOException {
        Path file = root.resolve("secrets.properties");
        Secrets first = Secrets.in(file);
        Secrets second = Secrets.in(file);
        assertEquals(first.superuser(), second.superuser());
        assertEquals(first.of(Service.MEASURES), second.of(Service.MEASURES));
        assertTrue(!first.of(Service.MEASURES).equals(first.of(Service.REPORTING)));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}

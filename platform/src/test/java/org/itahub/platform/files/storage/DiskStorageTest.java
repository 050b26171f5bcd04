package org.itahub.platform.files.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskStorageTest extends StorageContract {
    @TempDir
    private Path folder;

    private DiskStorage storage;

    @BeforeEach
    void open() {
        storage = new DiskStorage(folder.resolve("files"), folder.resolve("incoming"));
    }

    @Override
    FileStorage storage() {
        return storage;
    }

    @Test
    void a_content_that_breaks_off_leaves_no_unfinished_file() throws IOException {
        assertThrows(StorageFailure.class, () -> storage.put(new Broken()));
        try (Stream<Path> unfinished = Files.list(folder.resolve("incoming"))) {
            assertEquals(List.of(), unfinished.toList());
        }
    }

    @Test
    void a_folder_that_is_gone_is_told() throws IOException {
        Files.delete(folder.resolve("files"));
        assertThrows(StorageFailure.class, () -> storage.check());
    }

    @Test
    void a_folder_that_cannot_be_made_is_no_storage() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThrows(StorageFailure.class, () -> new DiskStorage(file.resolve("files"), folder));
    }
}

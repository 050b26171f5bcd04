package org.itahub.platform.files.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every storage promises; each kind runs all of it. */
abstract class StorageContract {
    abstract FileStorage storage();

    @Test
    void what_was_put_is_read_back_byte_for_byte() throws IOException {
        byte[] content = bytes(3_000_000);

        String key = storage().put(new Bytes(content));

        assertTrue(storage().has(key));
        try (InputStream read = storage().open(key).orElseThrow()) {
            assertArrayEquals(content, read.readAllBytes());
        }
    }

    @Test
    void the_same_content_twice_lies_under_two_keys_and_goes_alone() {
        byte[] content = bytes(10);
        String first = storage().put(new Bytes(content));
        String second = storage().put(new Bytes(content));

        storage().delete(first);

        assertNotEquals(first, second);
        assertFalse(storage().has(first));
        assertTrue(storage().has(second));
    }

    @Test
    void what_was_deleted_is_gone_and_deleting_again_does_nothing() {
        String key = storage().put(new Bytes(bytes(10)));

        storage().delete(key);
        storage().delete(key);

        assertEquals(Optional.empty(), storage().open(key));
        assertFalse(storage().has(key));
    }

    @Test
    void an_unknown_key_opens_nothing_and_a_path_is_no_key() {
        assertEquals(Optional.empty(), storage().open(UUID.randomUUID().toString()));
        assertThrows(IllegalArgumentException.class, () -> storage().open("../../etc/passwd"));
        assertThrows(IllegalArgumentException.class, () -> storage().delete("a/b"));
    }

    @Test
    void a_content_that_breaks_off_leaves_nothing() {
        List<String> before = keys(Instant.now().plusSeconds(60));

        assertThrows(StorageFailure.class, () -> storage().put(new Broken()));

        assertEquals(before, keys(Instant.now().plusSeconds(60)));
    }

    @Test
    void files_are_found_by_when_they_were_kept() {
        String key = storage().put(new Bytes(bytes(10)));

        assertTrue(keys(Instant.now().plusSeconds(60)).contains(key));
        assertFalse(keys(Instant.now().minusSeconds(60)).contains(key));
    }

    @Test
    void a_storage_that_is_there_says_so() {
        assertDoesNotThrow(() -> storage().check());
    }

    List<String> keys(Instant before) {
        try (Stream<String> keys = storage().keptBefore(before)) {
            return keys.sorted().toList();
        }
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }
}

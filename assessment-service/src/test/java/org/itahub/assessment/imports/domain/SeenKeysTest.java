package org.itahub.assessment.imports.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeenKeysTest {

    @Test
    void it_knows_just_what_a_set_knows_however_many_there_are() {
        SeenKeys keys = new SeenKeys();
        Set<UUID> set = new HashSet<>();
        Random random = new Random(7);
        for (int n = 0; n < 20_000; n++) {
            UUID key = new UUID(random.nextInt(200) - 100, random.nextInt(100) - 50);
            assertEquals(
                    set.add(key), keys.add(key.getMostSignificantBits(), key.getLeastSignificantBits()), key::toString);
        }
        for (long n = 1; n < 5_000; n++) {
            assertTrue(keys.add(n << 32, n * 31 + 1_000));
        }
        for (long n = 1; n < 5_000; n++) {
            assertFalse(keys.add(n << 32, n * 31 + 1_000));
        }
    }

    @Test
    void nought_is_a_key_like_others() {
        SeenKeys keys = new SeenKeys();
        assertTrue(keys.add(0, 0));
        assertFalse(keys.add(0, 0));
        assertTrue(keys.add(0, 1));
        assertTrue(keys.add(1, 0));
    }

    @Test
    void a_sheets_key_is_the_beginning_of_the_hash_of_survey_and_reference() {
        ByteBuffer key = new SheetKey().of(12, "A-0001");
        assertEquals(16, key.remaining());
        assertEquals(key, new SheetKey().of(12, "A-0001"));
        assertFalse(key.equals(new SheetKey().of(1, "2A-0001")));
        byte[] bytes = new byte[16];
        key.get(bytes);
        assertEquals("55fa2f0dbe3070e97affc2f8f73f32fb", HexFormat.of().formatHex(bytes));
    }
}

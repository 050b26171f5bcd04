package org.itahub.platform.files.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FileTypeTest {
    @Test
    void a_type_knows_its_endings_in_any_case() {
        assertTrue(FileType.JPEG.endsWith("JPG"));
        assertTrue(FileType.JPEG.endsWith("jpeg"));
        assertFalse(FileType.JPEG.endsWith("png"));
        assertEquals("jpg", FileType.JPEG.extension());
    }

    @Test
    void a_stream_of_bytes_claims_nothing_and_every_other_media_type_one_kind() {
        assertTrue(FileType.PDF.claimedBy("application/octet-stream"));
        assertTrue(FileType.PDF.claimedBy("Application/PDF; charset=binary"));
        assertFalse(FileType.PDF.claimedBy("image/png"));
        assertEquals("application/pdf", FileType.PDF.mediaType());
    }

    @Test
    void every_kind_is_taken_but_what_the_hub_packs_itself() {
        assertFalse(FileType.taken().contains(FileType.ZIP));
        assertEquals(FileType.values().length - 1, FileType.taken().size());
    }
}

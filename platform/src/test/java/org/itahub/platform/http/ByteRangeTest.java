package org.itahub.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    private static final String TAG = "\"tag\"";

    @ParameterizedTest
    @CsvSource({"bytes=0-7, 0, 7", "bytes=90-, 90, 99", "bytes=99-500, 99, 99", "bytes=-5, 95, 99", "bytes=-500, 0, 99"
    })
    void one_range_is_given(String header, long first, long last) {
        assertEquals(Optional.of(new ByteRange(first, last)), ByteRange.of(header, null, TAG, 100));
        assertEquals(Optional.of(new ByteRange(first, last)), ByteRange.of(header, TAG, TAG, 100));
        assertEquals(Optional.empty(), ByteRange.of(header, "\"older\"", TAG, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bytes=7-6", "bytes=200-100", "bytes=-", "bytes=0-1,5-6", "lines=0-1"})
    void anything_else_is_answered_with_the_whole(String header) {
        assertEquals(Optional.empty(), ByteRange.of(header, null, TAG, 100));
        assertEquals(Optional.empty(), ByteRange.of(null, null, TAG, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
    void a_range_behind_the_end_is_not_there(String header) {
        assertFalse(ByteRange.of(header, null, TAG, 100).orElseThrow().isThere(100));
    }

    @Test
    void a_range_says_what_it_is_of_the_whole() {
        assertEquals("bytes 2-5/100", new ByteRange(2, 5).contentRange(100));
        assertEquals(4, new ByteRange(2, 5).length());
    }
}

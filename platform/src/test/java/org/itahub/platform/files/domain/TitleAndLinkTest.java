package org.itahub.platform.files.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleAndLinkTest {
    @Test
    void a_title_is_one_line_of_at_most_five_hundred_characters() {
        assertEquals(Optional.of("คำสั่ง แต่งตั้ง"), Title.read("  คำสั่ง\n แต่งตั้ง\u202e "));
        assertEquals(Optional.of("ก".repeat(500)), Title.read("ก".repeat(500)));
        assertEquals(Optional.empty(), Title.read("ก".repeat(501)));
        assertEquals(Optional.empty(), Title.read("\u200b\u202e"));
        assertEquals(Optional.empty(), Title.read(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.go.th",
                "HTTP://example.go.th:8080/a?b=c#d",
                "https://example.go.th/ประกาศ/๑๒.pdf",
                "https://[2001:db8::1]/a@b"
            })
    void an_address_of_the_web_is_a_link(String address) {
        assertEquals(new WebLink.Reading.Understood(address), WebLink.read(" " + address + " "));
    }

    @ParameterizedTest
    @CsvSource({
        "example.go.th, NOT_HTTP",
        "file:///etc/passwd, NOT_HTTP",
        "data:text/html;x, NOT_HTTP",
        "https:example, NOT_AN_ADDRESS",
        "https://:80/a, NOT_AN_ADDRESS",
        "https://exa mple.go.th, NOT_AN_ADDRESS",
        "https://example.go.th/a\u202eb, NOT_AN_ADDRESS",
        "https://me@example.go.th, WITH_CREDENTIALS",
        "https://me:secret@example.go.th/a, WITH_CREDENTIALS"
    })
    void anything_else_is_refused_with_its_reason(String address, WebLink.Fault fault) {
        assertEquals(new WebLink.Reading.Refused(fault), WebLink.read(address));
        assertFalse(fault.th().isBlank());
        assertFalse(fault.en().isBlank());
    }

    @Test
    void a_link_has_at_most_two_thousand_characters() {
        String longest = "https://example.go.th/" + "a".repeat(2000 - "https://example.go.th/".length());
        assertEquals(new WebLink.Reading.Understood(longest), WebLink.read(longest));
        assertEquals(new WebLink.Reading.Refused(WebLink.Fault.TOO_LONG), WebLink.read(longest + "a"));
    }
}

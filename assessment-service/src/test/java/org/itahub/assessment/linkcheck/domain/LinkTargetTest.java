package org.itahub.assessment.linkcheck.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.Example.go.th, true, www.example.go.th, 443, /",
        "HTTP://example.go.th:8080/a?b=c#d, false, example.go.th, 8080, /a?b=c",
        "http://example.go.th/ประกาศ/๑๒.pdf, false, example.go.th, 80, "
                + "/%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%81%E0%B8%B2%E0%B8%A8/%E0%B9%91%E0%B9%92.pdf",
        "https://ตัวอย่าง.ไทย/, true, xn--72c1a1bt4awk9o.xn--o3cw4h, 443, /",
        "http://[2001:DB8::1]:81/x, false, 2001:db8::1, 81, /x",
        "http://example.go.th//a, false, example.go.th, 80, /.//a"
    })
    void a_link_names_what_is_asked(String link, boolean secure, String host, int port, String path) {
        assertEquals(Optional.of(new LinkTarget(secure, host, port, path)), LinkTarget.of(link));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.go.th/",
                "file:///etc/passwd",
                "//example.go.th/a",
                "https:/a",
                "http://me@example.go.th/",
                "http://example.go.th:0/",
                "http://example.go.th:65536/",
                "http://exa mple/",
                "gopher",
                "http://a..b/"
            })
    void anything_else_is_no_target(String link) {
        assertEquals(Optional.empty(), LinkTarget.of(link));
    }

    @Test
    void a_redirect_leads_on_from_where_it_stands() {
        LinkTarget from = LinkTarget.of("https://example.go.th:444/a/b?c").orElseThrow();
        assertEquals("https://example.go.th:444/a/d", to(from, "d"));
        assertEquals("https://example.go.th:444/d", to(from, " /d "));
        assertEquals("http://other.go.th/", to(from, "http://other.go.th"));
        assertEquals("https://other.go.th/x", to(from, "//other.go.th/x"));
        assertEquals(Optional.empty(), from.redirected("javascript:alert(1)"));
        assertEquals(Optional.empty(), from.redirected("http://exa mple"));
        assertEquals(Optional.empty(), from.redirected("file:///etc/passwd"));
    }

    @Test
    void servers_are_told_apart_by_name_and_port() {
        assertEquals(
                "example.go.th:443",
                LinkTarget.of("https://EXAMPLE.go.th/a").orElseThrow().server());
        assertEquals(
                "http://[2001:db8::1]:81/x",
                LinkTarget.of("http://[2001:db8::1]:81/x").orElseThrow().address());
        assertEquals(
                "http://example.go.th/",
                LinkTarget.of("http://example.go.th:80").orElseThrow().address());
    }

    private static String to(LinkTarget from, String location) {
        return from.redirected(location).orElseThrow().address();
    }
}

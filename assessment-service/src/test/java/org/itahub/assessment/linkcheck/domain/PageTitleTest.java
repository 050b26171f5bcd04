package org.itahub.assessment.linkcheck.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTitleTest {

    @ParameterizedTest
    @CsvSource({
        "<title>โครงสร้าง</title>, โครงสร้าง",
        "'<TITLE lang=\"th\">\n อบต.  ตัวอย่าง\n</TITLE >', อบต. ตัวอย่าง",
        "<title>ก &amp; ข &lt;ค&gt; &quot;ง&quot; &#3585;&#x0E02; &nbsp;จ &apos;</title>, ก & ข <ค> \"ง\" กข จ '",
        "<title>a &unknown; &#1114112;b</title>, a &unknown; b",
        "<title>a\u202eb\u200bc</title>, abc"
    })
    void a_title_is_one_line_as_it_shows(String page, String title) {
        assertEquals(Optional.of(title), PageTitle.of(page.getBytes(StandardCharsets.UTF_8), "text/html"));
    }

    @Test
    void a_page_without_a_title_has_none() {
        assertEquals(Optional.empty(), title("<p>โครงสร้าง</p>", ""));
        assertEquals(Optional.empty(), title("<title> \n </title>", ""));
        assertEquals(Optional.empty(), title("<title>never ends", ""));
        assertEquals(Optional.empty(), title("<titles>other</titles>", ""));
        assertEquals(Optional.empty(), PageTitle.of(new byte[0], "text/html"));
    }

    @Test
    void what_says_that_it_is_no_page_has_no_title() {
        assertEquals(Optional.empty(), title("<title>a</title>", "application/pdf"));
        assertEquals(Optional.of("a"), title("<title>a</title>", "Application/XHTML+xml"));
        assertEquals(Optional.of("a"), title("<title>a</title>", ""));
    }

    @Test
    void old_thai_encodings_are_read_by_header_or_by_the_page_itself() {
        String page = "<meta http-equiv=content-type content=\"text/html; charset=TIS-620\"><title>ประกาศ</title>";
        byte[] old = page.getBytes(Charset.forName("TIS-620"));
        assertEquals(Optional.of("ประกาศ"), PageTitle.of(old, "text/html"));
        byte[] windows = "<title>ประกาศ</title>".getBytes(Charset.forName("x-windows-874"));
        assertEquals(Optional.of("ประกาศ"), PageTitle.of(windows, "text/html; charset='windows-874'"));
        assertEquals(Optional.of("a"), title("<title>a</title>", "text/html; charset=no-such-thing"));
    }

    @Test
    void a_long_title_is_cut_between_letters() {
        String exact = "ก".repeat(PageTitle.LONGEST);
        assertEquals(Optional.of(exact), title("<title>" + exact + "</title>", ""));
        assertEquals(Optional.of(exact), title("<title>" + exact + "ข</title>", ""));
        String twoHalves = "a".repeat(PageTitle.LONGEST - 1);
        assertEquals(Optional.of(twoHalves), title("<title>" + twoHalves + "\ud83d\ude00</title>", ""));
    }

    @Test
    void a_title_far_down_the_page_is_not_looked_for() {
        assertEquals(Optional.empty(), title(" ".repeat(70_000) + "<title>a</title>", ""));
        assertEquals(Optional.of("a"), title(" ".repeat(60_000) + "<title>a</title>", ""));
    }

    private static Optional<String> title(String page, String contentType) {
        return PageTitle.of(page.getBytes(StandardCharsets.UTF_8), contentType);
    }
}

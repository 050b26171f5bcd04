package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void a_document_is_saved_under_its_kind_owner_and_year() {
        assertEquals(
                "แผนมาตรการ-เทศบาลตำบลบ้านดู่-2566.pdf",
                name("เทศบาลตำบลบ้านดู่").thai());
        assertEquals("measures-plan-2650101-2566.pdf", name("เทศบาลตำบลบ้านดู่").ascii());
    }

    @Test
    void what_no_file_may_be_called_is_left_out() {
        assertEquals("แผนมาตรการ-ก ข ค-2566.pdf", name("ก/\\ข:\r\n\"ค").thai());
    }

    @Test
    void an_owner_too_long_for_a_file_system_is_cut_between_letters() {
        String thai = name("กำปี้".repeat(60)).thai();

        assertTrue(thai.getBytes(StandardCharsets.UTF_8).length <= 255);
        assertTrue(thai.endsWith("-2566.pdf"));
        assertFalse(thai.contains("ป-") || thai.contains("ปี-"));
    }

    @Test
    void a_quarter_is_named_too_and_leaves_a_long_owner_less_room() {
        var wishes = new DocumentRequest.Wishes(null, null, "2", "cumulative", null);
        FileName name = name("กำปี้".repeat(60), "quarterly-progress", wishes);

        assertTrue(name.thai().getBytes(StandardCharsets.UTF_8).length <= 255);
        assertTrue(name.thai().startsWith("รายงานความก้าวหน้า-กำปี้กำปี้"));
        assertTrue(name.thai().endsWith("-2566-สะสมถึงไตรมาสที่ 2.pdf"));
        assertEquals("quarterly-progress-2650101-2566-to-q2.pdf", name.ascii());
    }

    @Test
    void a_provinces_document_names_its_quarter_and_no_code() {
        var name = FileName.of(
                DocumentRequest.of(
                        new DocumentRequest.Owner(DocumentKind.Subject.PROVINCE, "แพร่"),
                        "province-follow-up",
                        "2566.xlsx",
                        new DocumentRequest.Wishes(null, null, "2", null, null),
                        List.of()),
                "จังหวัดแพร่");

        assertEquals(
                new FileName("ติดตามแผนและรายงาน-จังหวัดแพร่-2566-ไตรมาสที่ 2.xlsx", "province-follow-up-2566-q2.xlsx"),
                name);
    }

    private static FileName name(String owner) {
        return name(owner, "measures-plan", new DocumentRequest.Wishes(null, null, null, null, null));
    }

    private static FileName name(String owner, String kind, DocumentRequest.Wishes wishes) {
        return FileName.of(
                DocumentRequest.of(
                        new DocumentRequest.Owner(DocumentKind.Subject.AGENCY, "2650101"),
                        kind,
                        "2566.pdf",
                        wishes,
                        List.of(MediaType.WILDCARD_TYPE)),
                owner);
    }
}

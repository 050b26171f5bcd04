package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.document.pdf.Typesetting;
import org.junit.jupiter.api.Test;

class ChartFormatsTest {
    private final RenderDocument render = new RenderDocument(Typesetting.TYPESETTER, Typesetting.LETTERING, new TypesettingPlaces());
    private final WrittenDocument thai = render.lay(ChartSamples.document(true), Numerals.THAI);

    @Test
    void a_page_shows_charts_as_svg_whose_figures_can_be_heard() {
        String html = new String(render.as(DocumentFormat.HTML, thai), StandardCharsets.UTF_8);

        assertEquals(4, html.split("<svg ", -1).length);
        assertTrue(html.contains("<p class=\"caption\">คะแนนรายตัวชี้วัด ปี ๒๕๖๕</p>"));
        assertTrue(html.contains("๒. การใช้งบประมาณ ๘๔.๙๙ คะแนน; "));
        assertTrue(html.contains("พ.ศ. ๒๕๖๔ ไม่มีคะแนน"));
    }

    @Test
    void paper_shows_the_same_charts_with_the_same_words() {
        byte[] pdf = render.as(DocumentFormat.PDF, thai);

        List<String> said = PdfText.alternatives(pdf);
        var descriptions = thai.pages().xhtml().getElementsByTagName("desc");
        assertEquals(3, said.size());
        for (int i = 0; i < said.size(); i++) {
            assertTrue(said.get(i).endsWith(descriptions.item(i).getTextContent()), said.get(i));
        }
        Golden.page("charts", pdf, 1);
    }

    @Test
    void programs_get_the_figures_in_rows_and_columns() {
        List<List<String>> rows = CellsOf.json(render.as(DocumentFormat.JSON, thai));

        assertEquals(
                List.of(
                        List.of("ตัวชี้วัด", "คะแนน"),
                        List.of("1. การปฏิบัติหน้าที่", "92.26"),
                        List.of("2. การใช้งบประมาณ", "84.99"),
                        List.of("3. การใช้อำนาจ", "85.01"),
                        List.of("4. การเปิดโอกาสให้ผู้มีส่วนได้ส่วนเสียเข้ามามีส่วนร่วมในการดำเนินงานตามภารกิจ", "")),
                rows.subList(0, 5));
        assertEquals(3 + 4 + 4 + 3, rows.size());
        assertEquals(
                rows,
                CellsOf.xlsx(render.as(DocumentFormat.XLSX, render.lay(ChartSamples.document(true), Numerals.ARABIC))));
        assertEquals(
                List.of("คะแนนรวมรายปี", "", "96.99", "๒๕๖๕"),
                CellsOf.csv(render.as(DocumentFormat.CSV, thai)).getLast());
    }

    @Test
    void json_says_what_a_chart_is_and_where_its_line_stands() {
        String json = new String(render.as(DocumentFormat.JSON, thai), StandardCharsets.UTF_8);

        assertTrue(json.contains("\"type\" : \"chart\""));
        assertTrue(json.contains("\"kind\" : \"years\",\n    \"line\" : 85"), json);
    }
}

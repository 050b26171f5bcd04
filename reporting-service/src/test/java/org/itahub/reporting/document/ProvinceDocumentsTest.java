package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Shade;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.document.province.ProvinceSamples;
import org.itahub.reporting.document.text.Language;
import org.junit.jupiter.api.Test;

/** A province's documents as people get them. */
class ProvinceDocumentsTest {
    private static final int LARGEST_PROVINCE = 350;

    @Test
    void the_summary_looks_as_agreed() {
        byte[] pdf = written(DocumentFormat.PDF, ProvinceSamples.summary(24));

        Golden.text("province-summary", PdfText.of(pdf));
        Golden.page("province-summary", pdf, 1);
        Golden.page("province-summary", pdf, 3);
    }

    @Test
    void the_follow_up_looks_as_agreed() {
        byte[] pdf = written(DocumentFormat.PDF, ProvinceSamples.followUp(24));

        Golden.text("province-follow-up", PdfText.of(pdf));
        Golden.page("province-follow-up", pdf, 1);
    }

    @Test
    void a_province_of_350_agencies_has_the_heads_of_its_tables_on_every_page_and_no_agency_less() {
        for (Document document :
                List.of(ProvinceSamples.summary(LARGEST_PROVINCE), ProvinceSamples.followUp(LARGEST_PROVINCE))) {
            byte[] pdf = written(DocumentFormat.PDF, document);
            var byPage =
                    PdfText.runs(pdf).stream().collect(Collectors.groupingBy(PdfText.Run::page, Collectors.toList()));

            Set<String> heads = document.tables().stream()
                    .map(table -> Numerals.THAI.write(table.columns().getFirst().name()))
                    .collect(Collectors.toSet());
            byPage.forEach((page, runs) -> assertTrue(
                    runs.stream().map(PdfText.Run::text).map(String::strip).anyMatch(heads::contains),
                    "no head on page " + page));
            Margins.stayFree(pdf);
            String text = PdfText.of(pdf).replaceAll("\\s", "");
            document.tables().stream()
                    .filter(table -> table.rows().size() == LARGEST_PROVINCE)
                    .flatMap(ProvinceDocumentsTest::agencies)
                    .forEach(agency -> assertTrue(text.contains(agency), agency));
        }
    }

    private static Stream<String> agencies(Table table) {
        int column = table.columns().stream().map(Column::id).toList().indexOf("agency");
        return table.rows().stream()
                .map(row -> new CellWords(Language.THAI, Numerals.THAI)
                        .of(row.get(column))
                        .getFirst())
                .map(name -> Numerals.THAI.write(name).replaceAll("\\s", ""));
    }

    @Test
    void an_agency_without_a_published_result_is_named_as_such() {
        String summary = PdfText.of(written(DocumentFormat.PDF, ProvinceSamples.summary(9)));
        String nothing = PdfText.of(written(DocumentFormat.PDF, ProvinceSamples.emptySummary()));

        assertTrue(summary.contains("ยังไม่มีผลที่เผยแพร่"), summary);
        assertTrue(nothing.contains("ยังไม่มีหน่วยงานใดเผยแพร่ผลการประเมิน"), nothing);
        assertFalse(nothing.contains("การบรรลุเป้าหมาย"), nothing);
    }

    @Test
    void a_quarter_without_any_plan_says_so() {
        String text = PdfText.of(written(DocumentFormat.PDF, ProvinceSamples.emptyFollowUp()))
                .replaceAll("\\s", "");

        assertTrue(text.contains("ยังไม่มีแผนที่เผยแพร่"), text);
        assertTrue(text.contains("ไม่มีหน่วยงานใดรายงานล่าช้าในไตรมาสนี้"), text);
    }

    @Test
    void scores_stand_on_the_same_grounds_on_the_page_in_word_and_in_the_workbook() throws IOException {
        Document document = ProvinceSamples.summary(24);
        String wanted = grounds(
                document.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast));

        String html = new String(written(DocumentFormat.HTML, document), StandardCharsets.UTF_8);
        assertEquals(
                wanted,
                Pattern.compile("<td[^>]*?(?:background-color: #(\\w{6})[^>]*)?>")
                        .matcher(html)
                        .results()
                        .map(cell -> cell.group(1) == null ? "" : cell.group(1))
                        .collect(Collectors.joining(",")));
        try (var word = new XWPFDocument(new ByteArrayInputStream(written(DocumentFormat.DOCX, document)))) {
            assertEquals(
                    wanted,
                    word.getTables().stream()
                            .flatMap(table -> table.getRows().stream().skip(1))
                            .flatMap(row -> row.getTableCells().stream())
                            .map(cell -> cell.getColor() == null ? "" : cell.getColor())
                            .collect(Collectors.joining(",")));
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(written(DocumentFormat.XLSX, document)))) {
            var grounds = new ArrayList<String>();
            workbook.forEach(sheet -> sheet.forEach(row -> {
                if (row.getRowNum() > 0) {
                    row.forEach(cell -> {
                        var colour = ((XSSFCellStyle) cell.getCellStyle()).getFillForegroundXSSFColor();
                        grounds.add(colour == null ? "" : colour.getARGBHex().substring(2));
                    });
                }
            }));
            assertEquals(grounds(document.tables().stream()), String.join(",", grounds));
        }
    }

    @Test
    void the_levels_are_a_chart_that_can_be_heard_and_changed() throws IOException {
        Document document = ProvinceSamples.summary(24);
        String said = "แผนภูมิแท่ง จำนวนหน่วยงาน: ระดับ AA ๑๑; ระดับ A ๑๑";

        assertTrue(PdfText.alternatives(written(DocumentFormat.PDF, document)).stream()
                .anyMatch(text -> text.endsWith(said)));
        assertTrue(new String(written(DocumentFormat.HTML, document), StandardCharsets.UTF_8)
                .contains("<desc id=\"chart-levels-chart-desc\">" + said + "</desc>"));
        try (var word = new XWPFDocument(new ByteArrayInputStream(written(DocumentFormat.DOCX, document)))) {
            var chart = word.getCharts().getFirst();
            assertEquals(
                    "11.0",
                    chart.getChartSeries()
                            .getFirst()
                            .getSeries(0)
                            .getValuesData()
                            .getPointAt(0)
                            .toString());
            String xml = chart.getCTChartSpace().xmlText();
            assertTrue(xml.contains("<c:majorUnit val=\"3.0\"/>") && xml.contains("formatCode=\"[$-D00041E]0\""), xml);
        }
        String json = new String(written(DocumentFormat.JSON, document), StandardCharsets.UTF_8);
        assertTrue(json.contains("\"kind\" : \"counts\"") && json.contains("\"count\" : 11"), json);
    }

    private static String grounds(Stream<Table> tables) {
        return tables.flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .map(cell -> cell.shade() == Shade.NONE ? "" : cell.shade().ground())
                .collect(Collectors.joining(","));
    }

    private static byte[] written(DocumentFormat format, Document document) {
        return Rendering.RENDER.as(format, Rendering.RENDER.lay(document, Numerals.THAI));
    }
}

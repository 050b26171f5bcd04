package org.itahub.reporting.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.itahub.reporting.document.ChartSamples;
import org.itahub.reporting.document.Numerals;
import org.junit.jupiter.api.Test;

class NativeChartTest {

    @Test
    void each_chart_is_one_of_the_word_processors_own_kinds() throws IOException {
        try (var word = word(true, Numerals.THAI)) {
            assertEquals(
                    List.of(XDDFBarChartData.class, XDDFRadarChartData.class, XDDFLineChartData.class),
                    word.getCharts().stream()
                            .map(chart -> data(chart).getClass())
                            .toList());
        }
    }

    @Test
    void bars_below_the_line_are_hollow() throws IOException {
        try (var word = word(true, Numerals.ARABIC)) {
            XDDFChartData bars = data(word.getCharts().getFirst());

            assertEquals(
                    Arrays.asList("92.26", "84.99", "85.01", null),
                    values(word.getCharts().getFirst(), 1));
            assertEquals(
                    "2. การใช้งบประมาณ", bars.getSeries(0).getCategoryData().getPointAt(1));
            String xml = xml(word.getCharts().getFirst());
            assertEquals(2, xml.split("<c:dPt>", -1).length);
            assertTrue(xml.contains("<c:dPt><c:idx val=\"1\"/>"), xml);
            assertTrue(xml.contains("<c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/>"));
            assertTrue(xml.contains("แถบขาว: ต่ำกว่า 85 คะแนน"));
        }
    }

    @Test
    void over_the_years_a_missing_one_is_a_gap_and_the_line_runs_through() throws IOException {
        try (var word = word(true, Numerals.THAI)) {
            XDDFChartData years = data(word.getCharts().getLast());

            assertEquals(
                    Arrays.asList("88.98", "81.39", null, "96.99"),
                    values(word.getCharts().getLast(), 1));
            assertEquals(
                    List.of("85.0", "85.0", "85.0", "85.0"),
                    values(word.getCharts().getLast(), 2));
            assertEquals("๒๕๖๔", years.getSeries(0).getCategoryData().getPointAt(2));
            assertTrue(xml(word.getCharts().getLast()).contains("<c:dispBlanksAs val=\"gap\"/>"));
        }
    }

    @Test
    void a_radar_is_marked_by_codes_and_says_below_what_they_stand_for() throws IOException {
        try (var word = word(true, Numerals.THAI)) {
            XDDFChartData radar = data(word.getCharts().get(1));

            assertEquals("๒", radar.getSeries(0).getCategoryData().getPointAt(1));
            assertTrue(word.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .anyMatch(text -> text.startsWith("๑. การปฏิบัติหน้าที่ · ๒. การใช้งบประมาณ · ")));
        }
    }

    @Test
    void without_a_line_there_is_one_series_and_no_legend() throws IOException {
        try (var word = word(false, Numerals.THAI)) {
            for (XWPFChart chart : word.getCharts()) {
                assertEquals(1, data(chart).getSeriesCount());
                assertFalse(xml(chart).contains("c:legend"));
            }
        }
    }

    @Test
    void figures_are_shown_in_the_documents_digits() throws IOException {
        try (var thai = word(true, Numerals.THAI);
                var arabic = word(true, Numerals.ARABIC)) {
            assertTrue(xml(thai.getCharts().getFirst()).contains("formatCode=\"[$-D00041E]0.00\""));
            assertTrue(xml(arabic.getCharts().getFirst()).contains("formatCode=\"0.00\""));
        }
    }

    @Test
    void an_officer_finds_the_figures_in_the_sheet_behind_the_chart() throws Exception {
        try (var word = word(true, Numerals.THAI)) {
            var sheet = word.getCharts().getFirst().getWorkbook().getSheetAt(0);

            assertEquals("๒. การใช้งบประมาณ", sheet.getRow(2).getCell(0).getStringCellValue());
            assertEquals(84.99, sheet.getRow(2).getCell(1).getNumericCellValue());
            assertEquals(
                    "คะแนน (แถบขาว: ต่ำกว่า ๘๕ คะแนน)",
                    sheet.getRow(0).getCell(1).getStringCellValue());
        }
    }

    @Test
    void who_cannot_see_a_chart_is_told_its_figures() throws IOException {
        try (var word = word(true, Numerals.THAI)) {
            List<String> said = word.getParagraphs().stream()
                    .map(XWPFParagraph::getCTP)
                    .flatMap(paragraph -> paragraph.getRList().stream())
                    .flatMap(run -> run.getDrawingList().stream())
                    .map(drawing -> drawing.getInlineArray(0).getDocPr().getDescr())
                    .toList();

            assertEquals(3, said.size());
            assertTrue(said.getFirst().contains("๒. การใช้งบประมาณ ๘๔.๙๙ คะแนน"));
        }
    }

    private static XWPFDocument word(boolean line, Numerals numerals) throws IOException {
        byte[] file = WordDocument.of(ChartSamples.document(line).rewritten(numerals::write), numerals);
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static XDDFChartData data(XWPFChart chart) {
        return chart.getChartSeries().getFirst();
    }

    private static String xml(XWPFChart chart) {
        return chart.getCTChartSpace().xmlText();
    }

    /** A column of the sheet behind the chart. */
    private static List<String> values(XWPFChart chart, int column) {
        try {
            var sheet = chart.getWorkbook().getSheetAt(0);
            return IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(row -> sheet.getRow(row).getCell(column))
                    .map(cell -> cell == null || cell.getCellType() == CellType.BLANK
                            ? null
                            : Double.toString(cell.getNumericCellValue()))
                    .toList();
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}

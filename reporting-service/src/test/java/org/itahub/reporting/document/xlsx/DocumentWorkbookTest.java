package org.itahub.reporting.document.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.itahub.reporting.document.EcmaSchemas;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.measures.PlanLayout;
import org.itahub.reporting.document.measures.PlanSamples;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Table;
import org.junit.jupiter.api.Test;

class DocumentWorkbookTest {
    private static final Document PLAN = PlanSamples.phitsanulok().document(PlanLayout.BY_INSTRUMENT, PlanSamples.THAI);

    @Test
    void every_sheet_has_a_frozen_head_and_filters_over_all_its_rows() throws IOException {
        try (var workbook = open(PLAN, Numerals.THAI)) {
            assertEquals(3, workbook.getNumberOfSheets());
            for (var sheet : workbook) {
                var filter = ((XSSFSheet) sheet).getCTWorksheet().getAutoFilter();
                assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
                assertTrue(sheet.getPaneInformation().isFreezePane());
                assertTrue(filter.getRef().startsWith("A1:"));
                assertTrue(filter.getRef().endsWith(Integer.toString(sheet.getLastRowNum() + 1)));
            }
        }
    }

    @Test
    void figures_and_days_stay_numbers_that_are_shown_in_thai_digits_and_buddhist_years() throws IOException {
        try (var workbook = open(PLAN, Numerals.THAI)) {
            var row = workbook.getSheetAt(0).getRow(2);

            assertEquals(CellType.NUMERIC, row.getCell(2).getCellType());
            assertEquals(91.38, row.getCell(2).getNumericCellValue());
            assertEquals("[$-D00041E]0.00", row.getCell(2).getCellStyle().getDataFormatString());
            assertEquals(
                    "2023-09-30",
                    row.getCell(7).getLocalDateTimeCellValue().toLocalDate().toString());
            assertEquals("[$-D07041E]d mmmm yyyy", row.getCell(7).getCellStyle().getDataFormatString());
        }
        try (var workbook = open(PLAN, Numerals.ARABIC)) {
            var row = workbook.getSheetAt(0).getRow(2);

            assertEquals("0.00", row.getCell(2).getCellStyle().getDataFormatString());
            assertEquals("[$-107041E]d mmmm yyyy", row.getCell(7).getCellStyle().getDataFormatString());
        }
    }

    @Test
    void titles_too_long_alike_or_with_forbidden_signs_become_sheets_of_their_own() throws IOException {
        String longTitle = "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน";
        var document = new Document(
                "t",
                List.of(),
                "o",
                "th",
                Set.of(),
                List.of(table(longTitle, 1), table(longTitle + "อก", 1), table("ก/ข: [ค]?", 1)));

        try (var workbook = open(document, Numerals.THAI)) {
            assertEquals("แบบวัดการรับรู้ของผู้มีส่วนได้", workbook.getSheetName(0));
            assertEquals(3, workbook.getNumberOfSheets());
            assertTrue(workbook.getSheetName(1).length() <= 31);
            assertEquals("ก-ข- -ค--", workbook.getSheetName(2));
        }
    }

    @Test
    void a_table_longer_than_what_is_kept_in_memory_loses_no_row() throws IOException {
        var document = new Document("t", List.of(), "o", "th", Set.of(), List.of(table("t", 1050)));

        try (var workbook = open(document, Numerals.ARABIC)) {
            assertEquals(1050, workbook.getSheetAt(0).getLastRowNum());
            assertEquals(1, workbook.getSheetAt(0).getRow(1050).getCell(0).getNumericCellValue());
        }
    }

    @Test
    void excel_finds_nothing_to_repair() {
        assertEquals(List.of(), EcmaSchemas.faults(DocumentWorkbook.of(PLAN, Numerals.THAI)));
        assertEquals(List.of(), EcmaSchemas.faults(DocumentWorkbook.of(PLAN, Numerals.ARABIC)));
    }

    @Test
    void a_document_without_a_table_is_a_workbook_that_opens_too() throws IOException {
        var document = new Document("แผน", List.of(), "o", "th", Set.of(), List.of());

        try (var workbook = open(document, Numerals.THAI)) {
            assertEquals("แผน", workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
        }
    }

    @Test
    void it_is_printed_across_a4_as_wide_as_the_paper_with_the_head_on_each_sheet() throws IOException {
        try (var workbook = open(PLAN, Numerals.THAI)) {
            for (var sheet : workbook) {
                var setup = sheet.getPrintSetup();
                assertTrue(setup.getLandscape() && sheet.getFitToPage());
                assertEquals(9, setup.getPaperSize());
                assertEquals(1, setup.getFitWidth());
                assertEquals(0, setup.getFitHeight());
                assertEquals(0, sheet.getRepeatingRows().getFirstRow());
                assertTrue(sheet.getFooter().getRight().endsWith("&P / &N"));
            }
        }
    }

    private static Table table(String title, int rows) {
        var column = new Column("no", "ที่", 1, Column.Kind.NUMBER);
        return new Table(
                title, title, List.of(column), Collections.nCopies(rows, List.of(Cell.figure(BigDecimal.ONE, 0))));
    }

    private static XSSFWorkbook open(Document document, Numerals numerals) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(DocumentWorkbook.of(document, numerals)));
    }
}

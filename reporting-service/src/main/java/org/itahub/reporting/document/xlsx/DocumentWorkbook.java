package org.itahub.reporting.document.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.WholeLetters;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Shade;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Language;

/**
 * Writes a document's tables as a workbook, a sheet each with a frozen head and filters. Figures and days stay what they
 * are; the format of their cells shows them in the document's digits, days in the era of its language. Prose is
 * left out. A sheet is written out as it grows. A document without a table gives a sheet with its title, for Excel opens no workbook
 * without a sheet.
 */
public final class DocumentWorkbook {
    /** A workbook with a longer text in a cell is said to be damaged. */
    private static final int LONGEST_TEXT = 32_767;

    private static final String CUT_OFF = " … (ยาวเกินหนึ่งช่อง อ่านต่อได้ในเอกสารรูปแบบอื่น)";
    private static final int ROWS_AT_A_TIME = 100;
    private static final double CHARACTERS_ACROSS = 150;
    private static final String HEAD_COLOUR = "FF14365C";

    private DocumentWorkbook() {}

    public static byte[] of(Document document, Numerals numerals) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "ITA Hub", "1.0")) {
            workbook.properties().setTitle(document.title()).setCompany(document.owner());
            workbook.setGlobalDefaultFont("Sarabun", 11);
            String day = CellFormats.day(numerals, Language.of(document.language()));
            var names = new SheetNames();
            for (Table table : document.tables()) {
                Worksheet sheet = workbook.newWorksheet(names.of(table.title()));
                write(sheet, table, day, numerals);
                sheet.finish();
            }
            if (document.tables().isEmpty()) {
                workbook.newWorksheet(names.of(document.title())).value(0, 0, document.title());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, Table table, String day, Numerals numerals) throws IOException {
        List<Column> columns = table.columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, CHARACTERS_ACROSS * columns.get(column).share() / table.shares());
            sheet.value(0, column, columns.get(column).name());
            sheet.style(0, column)
                    .bold()
                    .fontColor("FFFFFFFF")
                    .fillColor(HEAD_COLOUR)
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .set();
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P / &N", Position.RIGHT);
        sheet.setAutoFilter(0, 0, table.rows().size(), columns.size() - 1);
        for (int row = 0; row < table.rows().size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                write(sheet, row + 1, column, table.rows().get(row).get(column), day, numerals);
            }
            if (row % ROWS_AT_A_TIME == ROWS_AT_A_TIME - 1) {
                sheet.flush();
            }
        }
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : WholeLetters.of(text, LONGEST_TEXT - CUT_OFF.length()) + CUT_OFF;
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell, String dayFormat, Numerals numerals) {
        var style = sheet.style(row, column).verticalAlignment("top").wrapText(true);
        if (cell.shade() != Shade.NONE) {
            style.fillColor(cell.shade().ground()).fontColor(cell.shade().ink());
        }
        switch (cell) {
            case Cell.Text text -> sheet.value(row, column, fitting(String.join("\n", text.lines())));
            case Cell.Figure figure -> {
                sheet.value(row, column, figure.value());
                style.format(CellFormats.figure(figure.value().scale(), numerals));
            }
            case Cell.Day day -> {
                sheet.value(row, column, day.date());
                style.format(dayFormat);
            }
            case Cell.Blank blank -> {}
        }
        style.set();
    }
}

package org.itahub.platform.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("มาตรการ", "ขั้นตอน", "งบ"),
            List.of("=1+1", "- ยกร่าง\n- แจ้งเวียน", "๑๕,๐๐๐"),
            List.of("มี \"อัญประกาศ\", จุลภาค; และ\tแท็บ", "'ย่อ", ""));

    @Test
    void what_is_written_is_read_back_cell_by_cell_in_both_formats() {
        assertEquals(ROWS, cells(Tables.read(TableFiles.csv(ROWS), TableFormat.CSV)));
        assertEquals(
                ROWS.get(1),
                cells(Tables.read(TableFiles.xlsx(Map.of("มาตรการ", ROWS)), TableFormat.XLSX))
                        .get(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void the_separator_is_found_and_blank_rows_and_the_mark_are_passed_over(String separator) {
        String text = "\ufeff\n" + String.join(separator, "ก", "\"ข, ค; ง\"", "จ") + "\r\n" + separator + separator
                + "\r\n\r\n" + String.join(separator, "๑", " 2 ", "");

        TableReading.Read read = assertInstanceOf(
                TableReading.Read.class, Tables.read(text.getBytes(StandardCharsets.UTF_8), TableFormat.CSV));

        assertEquals(List.of("ก", "ข, ค; ง", "จ"), read.rows().getFirst().cells());
        assertEquals(List.of("๑", "2", ""), read.rows().getLast().cells());
        assertEquals(List.of(2, 5), read.rows().stream().map(TableRow::number).toList());
    }

    @Test
    void rows_are_counted_as_a_spreadsheet_counts_them_also_where_a_cell_has_several_lines() {
        String text = "ก,ข\n\"1. ยกร่าง\n2. แจ้งเวียน\",ค\n\nง,จ\n";

        TableReading.Read read = assertInstanceOf(
                TableReading.Read.class, Tables.read(text.getBytes(StandardCharsets.UTF_8), TableFormat.CSV));

        assertEquals(
                List.of(1, 2, 4), read.rows().stream().map(TableRow::number).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-windows-874", "UTF-16", "UTF-8"})
    void a_text_that_was_cut_off_within_quotes_is_no_table(String charset) {
        for (String end : List.of("\"1. ยกร่าง\n2. แจ้ง", "\"", "ค,\"", "\"ค\",\"\"\"")) {
            assertEquals(
                    new TableReading.Unreadable(TableReading.Reason.NOT_A_TABLE),
                    Tables.read(("ก,ข\n" + end).getBytes(Charset.forName(charset)), TableFormat.CSV),
                    end);
        }
        assertEquals(
                List.of(List.of("ก", "ข"), List.of("ค\"", "5\" ท่อ")),
                cells(Tables.read("ก,ข\n\"ค\"\"\",5\" ท่อ".getBytes(Charset.forName(charset)), TableFormat.CSV)));
    }

    @Test
    void half_a_letter_within_utf_16_is_read_as_damaged_and_at_its_end_is_refused() {
        for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
            byte[] within = utf16("\ufeffก,ข\udc00\nค,ง", order);

            assertEquals(
                    List.of(List.of("ก", "ข\ufffd"), List.of("ค", "ง")), cells(Tables.read(within, TableFormat.CSV)));
            for (byte[] cutOff : List.of(Arrays.copyOf(within, within.length - 1), utf16("\ufeffก,ข\ud83d", order))) {
                assertEquals(
                        new TableReading.Unreadable(TableReading.Reason.NOT_A_TABLE),
                        Tables.read(cutOff, TableFormat.CSV));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-windows-874", "UTF-16", "UTF-8"})
    void thai_is_read_from_what_old_and_new_spreadsheets_write(String charset) {
        assertEquals(
                List.of(List.of("มาตรการ", "ขั้นตอน")),
                cells(Tables.read("มาตรการ,ขั้นตอน".getBytes(Charset.forName(charset)), TableFormat.CSV)));
    }

    @Test
    void a_formulas_last_result_a_whole_number_and_a_date_are_read_as_they_are_shown() throws IOException {
        byte[] file = workbook("""
                <row r="1"><c r="A1" t="str"><f>CONCAT("ก","ข")</f><v>กข</v></c><c r="B1"><f>2*3</f><v>6</v></c></row>
                <row r="3"><c r="A3"><v>15000.0</v></c><c r="B3" s="1"><v>44941</v></c><c r="D3"><v>0.5</v></c></row>
                <row r="4"><c r="A4" t="e"><v>#REF!</v></c><c r="B4" t="inlineStr"><is><t>ข้อความ</t></is></c></row>""");

        TableReading.Read read = assertInstanceOf(TableReading.Read.class, Tables.read(file, TableFormat.XLSX));

        assertEquals(List.of("กข", "6"), read.rows().get(0).cells());
        assertEquals(
                List.of("15000", "2023-01-15", "", "0.5"), read.rows().get(1).cells());
        assertEquals(3, read.rows().get(1).number());
        assertEquals(List.of("", "ข้อความ"), read.rows().get(2).cells());
        assertEquals("", read.rows().get(2).cell(7));
    }

    @Test
    void what_is_no_table_of_that_kind_is_told_so() throws IOException {
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);
        TableReading notATable = new TableReading.Unreadable(TableReading.Reason.NOT_A_TABLE);

        assertEquals(notATable, Tables.read(pdf, TableFormat.XLSX));
        assertEquals(notATable, Tables.read(new byte[0], TableFormat.XLSX));
        assertEquals(notATable, Tables.read(zip("note.txt", "hello"), TableFormat.XLSX));
        assertEquals(notATable, Tables.read(zip("xl/workbook.xml", "<broken"), TableFormat.XLSX));
        assertEquals(notATable, Tables.read(new byte[] {'a', 0, 1, 2}, TableFormat.CSV));
        assertEquals(notATable, Tables.read(TableFiles.xlsx(Map.of("ก", ROWS)), TableFormat.CSV));
        assertEquals(new TableReading.Read(List.of()), Tables.read(new byte[0], TableFormat.CSV));
    }

    @Test
    void a_file_that_unpacks_to_very_much_or_has_too_many_rows_or_columns_is_refused() throws IOException {
        TableReading tooLarge = new TableReading.Unreadable(TableReading.Reason.TOO_LARGE);

        assertEquals(tooLarge, Tables.read(zip("xl/bomb.xml", " ".repeat(40_000_000)), TableFormat.XLSX));
        assertEquals(
                tooLarge,
                Tables.read("ก\n".repeat(Tables.MOST_ROWS + 1).getBytes(StandardCharsets.UTF_8), TableFormat.CSV));
        assertEquals(
                tooLarge,
                Tables.read(
                        String.join(",", Collections.nCopies(Tables.MOST_COLUMNS + 1, "ก"))
                                .getBytes(StandardCharsets.UTF_8),
                        TableFormat.CSV));
    }

    @Test
    void a_number_has_the_fifteen_digits_that_a_spreadsheet_shows() throws IOException {
        byte[] file = workbook("<row r='1'><c r='A1'><v>93.680000000000007</v></c><c r='B1'><v>0.1</v></c>"
                + "<c r='C1'><v>2650101</v></c></row>");

        assertEquals(List.of(List.of("93.68", "0.1", "2650101")), cells(Tables.read(file, TableFormat.XLSX)));
    }

    @Test
    void a_file_is_handed_on_row_by_row_beyond_what_is_read_at_once(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("long.csv"),
                ("\ufeff" + "ก;1\n".repeat(2 * Tables.MOST_ROWS)).getBytes(StandardCharsets.UTF_8));
        TableBounds bounds = new TableBounds(20_000, 10, 1_000_000);
        AtomicInteger rows = new AtomicInteger();

        assertEquals(Optional.empty(), Tables.each(file, TableFormat.CSV, bounds, row -> {
            rows.incrementAndGet();
            assertEquals(List.of("ก", "1"), row.cells());
        }));
        assertEquals(2 * Tables.MOST_ROWS, rows.get());
        Path workbook = Files.write(folder.resolve("a.xlsx"), TableFiles.xlsx(Map.of("ก", ROWS)));
        assertEquals(Optional.empty(), Tables.each(workbook, TableFormat.XLSX, bounds, row -> rows.incrementAndGet()));
        assertEquals(2 * Tables.MOST_ROWS + ROWS.size(), rows.get());
        assertEquals(
                Optional.of(TableReading.Reason.TOO_LARGE),
                Tables.each(file, TableFormat.CSV, new TableBounds(7, 10, 1), row -> {}));
    }

    @Test
    void what_the_taker_of_rows_throws_is_thrown_on_and_no_fault_of_the_file(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.xlsx"), TableFiles.xlsx(Map.of("ก", ROWS)));

        assertThrows(
                IllegalArgumentException.class,
                () -> Tables.each(file, TableFormat.XLSX, new TableBounds(10, 10, 1_000_000), row -> {
                    throw new IllegalArgumentException("of the taker");
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='$ZZZZZZ$1'><v>1</v></c></row>",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>",
                "<row r='1'><c r='一一一1'><v>1</v></c></row>",
                "<x:row xmlns:x='x'><x:c x:r='zzzzzz1'/></x:row>",
                "<row r='1'><c r='A2000000000'><v>1</v></c></row>",
                "<row r='2000000000'><c><v>1</v></c></row>",
                "<row r='1048577'><c r='A1048577'><v>1</v></c></row>",
            })
    void a_cell_beyond_the_last_of_a_spreadsheet_is_refused_before_room_is_made_for_it(String rows) throws IOException {
        byte[] file = workbook(rows);

        assertEquals(
                new TableReading.Unreadable(TableReading.Reason.TOO_LARGE),
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Tables.read(file, TableFormat.XLSX)));
    }

    @Test
    void very_many_rows_below_a_very_wide_one_are_refused_in_time() throws IOException {
        byte[] file = workbook("<row><c r='XFD1'/></row>" + "<row/>".repeat(1_000_000));

        assertEquals(
                new TableReading.Unreadable(TableReading.Reason.TOO_LARGE),
                assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Tables.read(file, TableFormat.XLSX)));
    }

    @Test
    void an_empty_cell_in_the_last_column_and_row_of_a_spreadsheet_does_no_harm() throws IOException {
        byte[] file = workbook("<row r='1'><c r='A1'><v>1</v></c></row><row r='1048576'><c r='XFD1048576'/></row>");

        assertEquals(List.of(List.of("1")), cells(Tables.read(file, TableFormat.XLSX)));
    }

    private static List<List<String>> cells(TableReading reading) {
        return assertInstanceOf(TableReading.Read.class, reading).rows().stream()
                .map(TableRow::cells)
                .toList();
    }

    /** Also of halves of letters, which no encoder writes. */
    private static byte[] utf16(String text, ByteOrder order) {
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length()).order(order);
        text.chars().forEach(letter -> bytes.putChar((char) letter));
        return bytes.array();
    }

    private static byte[] workbook(String rows) throws IOException {
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packaged = "http://schemas.openxmlformats.org/package/2006/";
        return zip(
                "[Content_Types].xml",
                head + "<Types xmlns=\"" + packaged + "content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.spreadsheetml.styles+xml\"/></Types>",
                "_rels/.rels",
                head + "<Relationships xmlns=\"" + packaged + "relationships\"><Relationship Id=\"rId1\" Type=\""
                        + office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
                "xl/workbook.xml",
                head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"ก\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                head + "<Relationships xmlns=\"" + packaged + "relationships\"><Relationship Id=\"rId1\" Type=\""
                        + office + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                "xl/styles.xml",
                head + "<styleSheet xmlns=\"" + main + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" "
                        + "formatCode=\"d mmm yyyy\"/></numFmts><cellXfs count=\"2\"><xf numFmtId=\"0\"/>"
                        + "<xf numFmtId=\"164\"/></cellXfs></styleSheet>",
                "xl/worksheets/sheet1.xml",
                head + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}

package org.itahub.reporting.document;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Every row of every table of a document, heads included, as another program reads it; lines parted by line ends. */
final class CellsOf {
    private static final Pattern ROW = Pattern.compile("<tr>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);

    /** Keeps a figure's zeros. */
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private CellsOf() {}

    static List<List<String>> html(byte[] html) {
        return ROW.matcher(new String(html, StandardCharsets.UTF_8))
                .results()
                .map(row -> CELL.matcher(row.group(1))
                        .results()
                        .map(cell -> cell.group(1).replace("</div><div class=\"step\">", "\n"))
                        .map(cell -> cell.replaceAll("<[^>]*>", ""))
                        .map(text -> text.replace("&nbsp;", "\u00a0").replace("&ndash;", "–"))
                        .map(text ->
                                text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
                        .toList())
                .toList();
    }

    static List<List<String>> docx(byte[] docx) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return word.getTables().stream()
                    .flatMap(table -> table.getRows().stream())
                    .map(CellsOf::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<List<String>> xlsx(byte[] xlsx) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var rows = new ArrayList<List<String>>();
            workbook.forEach(sheet -> sheet.forEach(row -> rows.add(StreamSupport.stream(row.spliterator(), false)
                    .map(CellsOf::value)
                    .toList())));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the file has them: the table's title first, then a field for every column that any table has. */
    static List<List<String>> csv(byte[] csv) {
        String text = new String(csv, StandardCharsets.UTF_8).substring(1);
        return CsvReader.builder().ofCsvRecord(text).stream()
                .map(line -> List.copyOf(line.getFields()))
                .toList();
    }

    static List<List<String>> json(byte[] json) {
        var rows = new ArrayList<List<String>>();
        for (JsonNode block : tree(json).get("blocks")) {
            if (block.has("columns")) {
                rows.add(
                        texts(block.get("columns"), column -> column.get("name").asText()));
                block.get("rows").forEach(row -> rows.add(texts(row, CellsOf::value)));
            }
        }
        return rows;
    }

    private static JsonNode tree(byte[] json) {
        try {
            return EXACT.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode list, Function<JsonNode, String> text) {
        return StreamSupport.stream(list.spliterator(), false).map(text).toList();
    }

    private static String value(JsonNode cell) {
        if (cell.isArray()) {
            return String.join("\n", texts(cell, JsonNode::asText));
        }
        return cell.isNull() ? "" : cell.isNumber() ? cell.decimalValue().toPlainString() : cell.asText();
    }

    private static List<String> row(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(XWPFTableCell::getParagraphs)
                .map(lines -> lines.stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")))
                .toList();
    }

    private static String value(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        String format = cell.getCellStyle().getDataFormatString();
        if (format.endsWith("yyyy")) {
            return DateUtil.getLocalDateTime(cell.getNumericCellValue())
                    .toLocalDate()
                    .toString();
        }
        Matcher decimals = Pattern.compile("\\.(0+)$").matcher(format);
        return String.format(
                "%." + (decimals.find() ? decimals.group(1).length() : 0) + "f", cell.getNumericCellValue());
    }
}

package org.itahub.reporting.document.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Chart;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Heading;
import org.itahub.reporting.document.model.Imprint;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.SignOff;
import org.itahub.reporting.document.model.Table;

/**
 * Writes a document as JSON. A row is an object by the columns' ids: a text is a list of its lines, a blank cell null. A
 * sign-off is a table too, and a chart has its figures as one.
 */
public final class DocumentJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private DocumentJson() {}

    public static byte[] of(Document document) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", document.title());
        json.put("subtitles", document.subtitles());
        json.put("owner", document.owner());
        json.put("language", document.language());
        json.put("blocks", document.blocks().stream().map(DocumentJson::block).toList());
        try {
            return MAPPER.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> block(Block block) {
        var json = new LinkedHashMap<String, Object>();
        switch (block) {
            case Heading heading -> {
                json.put("type", "heading");
                json.put("level", heading.level());
                json.put("text", heading.text());
            }
            case Paragraph paragraph -> {
                json.put("type", "paragraph");
                json.put("text", paragraph.text());
            }
            case Imprint imprint -> {
                json.put("type", "imprint");
                json.put("lines", imprint.lines());
                json.put("address", imprint.address());
            }
            case Table table -> put(json, "table", table);
            case Chart chart -> {
                put(json, "chart", chart.table());
                json.put("kind", chart.kind().name().toLowerCase(Locale.ROOT));
                json.put("line", chart.line());
            }
            case SignOff signOff -> put(json, "table", signOff.table());
        }
        return json;
    }

    private static void put(Map<String, Object> json, String type, Table table) {
        json.put("type", type);
        json.put("id", table.id());
        json.put("title", table.title());
        json.put("columns", table.columns().stream().map(DocumentJson::column).toList());
        json.put(
                "rows",
                table.rows().stream().map(row -> row(table.columns(), row)).toList());
    }

    private static Map<String, Object> column(Column column) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", column.id());
        json.put("name", column.name());
        json.put("kind", column.kind().name().toLowerCase(Locale.ROOT));
        return json;
    }

    private static Map<String, Object> row(List<Column> columns, List<Cell> row) {
        var json = new LinkedHashMap<String, Object>();
        for (int i = 0; i < row.size(); i++) {
            json.put(columns.get(i).id(), value(row.get(i)));
        }
        return json;
    }

    private static Object value(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.lines();
            case Cell.Figure figure -> figure.value();
            case Cell.Day day -> day.date().toString();
            case Cell.Blank blank -> null;
        };
    }
}

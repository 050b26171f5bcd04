package org.itahub.assessment.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.itahub.platform.problem.Problem;

/** Reads flat objects, as a list or one after another, whose names are columns. */
final class JsonRows {
    private static final int LONGEST_TEXT = 64 * 1024;
    private static final int MOST_FIELDS = 1_100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_TEXT)
                    .maxNestingDepth(20)
                    .build())
            .build();

    private final Path file;
    private final Columns columns;
    private int row;

    JsonRows(Path file, Columns columns) {
        this.file = file;
        this.columns = columns;
    }

    /** @throws Problem 422 at the first place that is no such object; rows before were handed on */
    void each(Consumer<ImportRow> sink) {
        try (InputStream bytes = Files.newInputStream(file);
                JsonParser parser = FACTORY.createParser(bytes)) {
            boolean listed = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY && row == 0 && !listed) {
                    listed = true;
                } else if (token == JsonToken.START_OBJECT) {
                    row++;
                    sink.accept(object(parser));
                } else if (token != JsonToken.END_ARRAY) {
                    throw unreadable();
                }
            }
        } catch (JsonProcessingException e) {
            throw unreadable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportRow object(JsonParser parser) throws IOException {
        Map<String, String> cells = new HashMap<>();
        Map<String, String> original = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            String value = value(parser);
            if (original.size() >= MOST_FIELDS) {
                throw unreadable();
            }
            original.put(name, value);
            columns.of(name).ifPresent(column -> cells.put(column, value.strip()));
        }
        return new ImportRow(row, cells, List.of(original.toString()));
    }

    /** What is nested is no cell: it is shown as such and will not be understood. */
    private static String value(JsonParser parser) throws IOException {
        JsonToken token = parser.nextToken();
        if (token.isStructStart()) {
            parser.skipChildren();
            return token == JsonToken.START_ARRAY ? "[…]" : "{…}";
        }
        return token == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    private Problem unreadable() {
        return Problem.of(ImportProblem.IMPORT_FILE_UNREADABLE, "JSON", row);
    }
}

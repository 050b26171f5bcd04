package org.itahub.assessment.imports.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itahub.assessment.imports.ImportSubject;
import org.itahub.assessment.imports.ImportTemplates;
import org.itahub.assessment.imports.ImportTemplates.Column;
import org.itahub.platform.tables.TableFiles;

/** Writes templates in each format. */
@ApplicationScoped
class TemplateFiles {
    private final ObjectMapper mapper;

    TemplateFiles(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The header alone: an example row would be imported by mistake. */
    static byte[] csv(List<Column> columns) {
        return TableFiles.csv(List.of(names(columns)));
    }

    /** The header, and on a second sheet what each column means. */
    static byte[] xlsx(List<Column> columns) {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        sheets.put("ข้อมูล", List.of(names(columns)));
        sheets.put(
                "คำอธิบาย",
                Stream.concat(
                                Stream.of(List.of("คอลัมน์", "ความหมาย", "meaning", "ตัวอย่าง")),
                                columns.stream()
                                        .map(it -> List.of(it.name(), it.meaningTh(), it.meaningEn(), it.example())))
                        .toList());
        return TableFiles.xlsx(sheets);
    }

    /**
     * A list with one example; of survey answers an object such as each line of NDJSON has. A text, since bytes would go out
     * as JSON's text of them.
     */
    String json(ImportSubject subject, List<Column> columns) {
        Map<String, String> example = new LinkedHashMap<>();
        columns.forEach(column -> example.put(column.name(), column.example()));
        try {
            return mapper.writeValueAsString(
                    subject == ImportSubject.SURVEY_ANSWERS ? ImportTemplates.sheetExample(columns) : List.of(example));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always writable as JSON", e);
        }
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }
}

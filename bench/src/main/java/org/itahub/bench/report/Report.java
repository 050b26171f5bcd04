package org.itahub.bench.report;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A whole run.
 *
 * @param date the day, ISO-8601
 * @param scale how many times the usual data
 * @param results in the order in which they were measured
 */
public record Report(String date, int scale, Machine machine, List<Result> results) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public void writeJson(Path file) {
        try {
            Files.writeString(file, MAPPER.writeValueAsString(this) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts the table into the page, between its two marks; what people wrote around it stays. */
    public void writeInto(Path page) {
        try {
            Files.writeString(page, Table.placed(Files.readString(page), Table.markdown(this)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.itahub.bench.report;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** The run that {@link #writeJson} wrote. */
    public static Report read(Path file) {
        try {
            return MAPPER.readValue(file.toFile(), Report.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * This run with another's results in place of its own of the same name; new ones come last.
     *
     * @throws IllegalArgumentException where the two cannot stand in one table: another day, scale or machine
     */
    public Report with(Report other) {
        if (!date.equals(other.date) || scale != other.scale || !machine.equals(other.machine)) {
            throw new IllegalArgumentException("The table is of " + date + " at scale " + scale + " on " + machine
                    + ": measure all of it anew, without --only.");
        }
        Map<String, Result> merged = new LinkedHashMap<>();
        Stream.concat(results.stream(), other.results.stream()).forEach(result -> merged.put(result.name(), result));
        return new Report(date, scale, machine, List.copyOf(merged.values()));
    }

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

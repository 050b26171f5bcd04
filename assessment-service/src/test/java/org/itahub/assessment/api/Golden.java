package org.itahub.assessment.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** The three agencies' published figures, as bodies of requests. */
public final class Golden {

    private static final Set<Integer> NOT_MET = Set.of(1, 2, 10, 29, 42, 43);

    private Golden() {}

    /** What an agency's report states for a year. */
    public static JsonNode published(String agency, int year) {
        try (InputStream in = Golden.class.getResourceAsStream("/golden/" + agency + ".json")) {
            JsonNode golden = Api.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return StreamSupport.stream(golden.get("years").spliterator(), false)
                    .filter(entry -> entry.get("fiscalYear").asInt() == year)
                    .findFirst()
                    .orElseThrow()
                    .get("published");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figures of one group, written as JSON numbers: {@code {"1": 96.13, …}}. */
    public static String scores(JsonNode published, String group) {
        return published.get(group).properties().stream()
                .map(score -> "\"" + score.getKey() + "\": " + score.getValue().asText())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    public static String items(String agency, int year) {
        return "{\"items\": " + scores(published(agency, year), "items") + "}";
    }

    public static String indicators(String agency, int year) {
        return "{\"indicators\": " + scores(published(agency, year), "indicators") + "}";
    }

    /**
     * Phitsanulok 2564: eight indicators and 43 disclosure items. The source states O42 and O43 as not met and how many
     * of each group were met; that O1, O2, O10 and O29 were the others is this test's choice.
     */
    public static String phitsanulok2564() {
        String items = IntStream.rangeClosed(1, 43)
                .mapToObj(n -> "\"O" + n + "\": " + (NOT_MET.contains(n) ? 0 : 100))
                .collect(Collectors.joining(", ", "{", "}"));
        return "{\"indicators\": " + scores(published("phitsanulok-pao", 2564), "indicators") + ", \"items\": " + items
                + "}";
    }
}

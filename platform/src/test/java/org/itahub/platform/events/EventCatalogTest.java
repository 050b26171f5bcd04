package org.itahub.platform.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.embedded.test.EventContract;
import org.junit.jupiter.api.Test;

class EventCatalogTest {
    private static final Path EVENTS = Path.of("src/main/resources/events");

    @Test
    void every_example_fits_its_schema() throws IOException {
        List<String> types = types();
        assertTrue(types.contains("org.itahub.progress.accepted.v1"));
        for (String type : types) {
            EventContract.verify(type, Files.readString(EVENTS.resolve(type + ".example.json")));
        }
    }

    @Test
    void the_asyncapi_document_lists_every_type_and_no_other() throws IOException {
        List<String> listed = Files.readAllLines(EVENTS.resolve("asyncapi.yaml")).stream()
                .filter(line -> line.startsWith("      name: "))
                .map(line -> line.substring("      name: ".length()))
                .sorted()
                .toList();
        assertEquals(types(), listed);
    }

    private static List<String> types() throws IOException {
        try (Stream<Path> files = Files.list(EVENTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.substring(0, name.length() - ".schema.json".length()))
                    .sorted()
                    .toList();
        }
    }
}

package org.itahub.reporting.document.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file of a kind's sentences in one language.
 *
 * @param includes the files whose sentences it takes all, for several kinds say them
 * @param shared keys of the sentences that it takes from {@code shared.json}
 * @param sentences by key
 */
record CatalogueFile(List<String> includes, List<String> shared, LinkedHashMap<String, Entry> sentences) {
    private static final String SHARED = "shared";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    CatalogueFile {
        includes = includes == null ? List.of() : includes;
        shared = shared == null ? List.of() : shared;
    }

    record Entry(String says, String template, LinkedHashMap<String, VariableEntry> variables) {
        Sentence sentence(String key) {
            Map<String, VariableEntry> named = variables == null ? Map.of() : variables;
            return new Sentence(
                    key,
                    says,
                    template,
                    named.entrySet().stream()
                            .map(entry -> entry.getValue().variable(entry.getKey()))
                            .toList());
        }
    }

    record VariableEntry(String means, Object example, boolean optional) {
        Variable variable(String name) {
            return new Variable(name, means, example, optional);
        }
    }

    /** Empty where there is no such file. */
    static Optional<List<Sentence>> read(String kind, Language language) {
        return file(kind, language).map(file -> {
            var sentences = new ArrayList<Sentence>();
            file.sentences().forEach((key, entry) -> sentences.add(entry.sentence(key)));
            file.includes()
                    .forEach(name -> sentences.addAll(read(name, language).orElseThrow()));
            if (!file.shared().isEmpty()) {
                Map<String, Entry> shared = file(SHARED, language).orElseThrow().sentences();
                file.shared().forEach(key -> sentences.add(shared.get(key).sentence(key)));
            }
            return sentences;
        });
    }

    private static Optional<CatalogueFile> file(String name, Language language) {
        String path = "/document/texts/" + language.code() + "/" + name + ".json";
        try (var stream = CatalogueFile.class.getResourceAsStream(path)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(JSON.readValue(stream, new TypeReference<CatalogueFile>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}

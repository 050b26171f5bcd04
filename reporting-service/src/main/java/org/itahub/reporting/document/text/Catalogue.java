package org.itahub.reporting.document.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of a kind of document in one language, in the order in which the document has them. */
public final class Catalogue {
    private static final Map<String, Optional<Catalogue>> READ = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, Sentence> sentences = new LinkedHashMap<>();
    private final Map<String, TextTemplate> templates = new LinkedHashMap<>();

    Catalogue(Language language, List<Sentence> sentences) {
        this.language = language;
        sentences.forEach(this::add);
    }

    /** Empty where that kind has no texts in that language. @param kind as addresses name it */
    public static Optional<Catalogue> of(String kind, Language language) {
        return READ.computeIfAbsent(
                language.code() + '/' + kind,
                path -> CatalogueFile.read(kind, language).map(sentences -> new Catalogue(language, sentences)));
    }

    public Language language() {
        return language;
    }

    public List<Sentence> sentences() {
        return List.copyOf(sentences.values());
    }

    public Optional<Sentence> find(String key) {
        return Optional.ofNullable(sentences.get(key));
    }

    /**
     * What is wrong with a wording of that sentence, by place; empty where nothing is.
     *
     * @throws IllegalArgumentException where there is no such sentence
     */
    public List<TemplateFault> faults(String key, String wording) {
        return switch (Sandbox.read(get(key), wording)) {
            case TextTemplate.Reading.Good good -> List.of();
            case TextTemplate.Reading.Faulty(List<TemplateFault> faults) -> faults;
        };
    }

    /** Empty where there is no such sentence or the wording has a fault. */
    Optional<TextTemplate> read(String key, String wording) {
        return find(key)
                .flatMap(sentence ->
                        Sandbox.read(sentence, wording) instanceof TextTemplate.Reading.Good(TextTemplate good)
                                ? Optional.of(good)
                                : Optional.empty());
    }

    /** @throws IllegalArgumentException where there is no such sentence */
    Sentence get(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No sentence " + key + " in " + language));
    }

    /** Empty for a silent sentence. */
    Optional<TextTemplate> template(String key) {
        return Optional.ofNullable(templates.get(key));
    }

    private void add(Sentence sentence) {
        if (sentences.put(sentence.key(), sentence) != null) {
            throw new IllegalStateException(sentence.key() + " in " + language + " stands twice");
        }
        if (sentence.isSilent()) {
            return;
        }
        templates.put(
                sentence.key(),
                switch (Sandbox.read(sentence, sentence.template())) {
                    case TextTemplate.Reading.Good(TextTemplate good) -> good;
                    case TextTemplate.Reading.Faulty(List<TemplateFault> faults) ->
                        throw new IllegalStateException(sentence.key() + " in " + language + ": "
                                + faults.getFirst().message().en());
                });
    }
}

package org.itahub.reporting.document.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The sentences of one document: the hub's in its language, or the agency's own in their place. */
public final class Texts {
    /** Longer than any paragraph, shorter than what would fill pages. */
    static final int LONGEST_OWN_TEXT = 20_000;

    private final Catalogue catalogue;
    private final Map<String, TextTemplate> own;
    private final BiConsumer<String, Said> listener;

    private Texts(Catalogue catalogue, Map<String, TextTemplate> own, BiConsumer<String, Said> listener) {
        this.catalogue = catalogue;
        this.own = own;
        this.listener = listener;
    }

    /** @param own true where it is the agency's own wording */
    public record Said(String text, boolean own) {}

    /**
     * As the hub words that kind of document.
     *
     * @throws IllegalArgumentException where it has no texts in that language
     */
    public static Texts of(String kind, Language language) {
        return of(
                Catalogue.of(kind, language)
                        .orElseThrow(() -> new IllegalArgumentException("No texts of " + kind + " in " + language)),
                Map.of());
    }

    /**
     * As an agency words it.
     *
     * @param own its wordings by key; one with a fault, or of a sentence that there is no more, counts for nothing
     */
    public static Texts of(Catalogue catalogue, Map<String, String> own) {
        var good = new HashMap<String, TextTemplate>();
        own.forEach((key, wording) -> catalogue.read(key, wording).ifPresent(template -> good.put(key, template)));
        return new Texts(catalogue, good, (key, said) -> {});
    }

    /** The same, with somebody who hears each sentence as it is said. */
    public Texts heardBy(BiConsumer<String, Said> listener) {
        return new Texts(catalogue, own, listener);
    }

    public Language language() {
        return catalogue.language();
    }

    /** A sentence without variables. @throws IllegalArgumentException where there is no such sentence */
    public String say(String key) {
        return say(key, Values.none());
    }

    /**
     * A sentence. The agency's own wording is used where it says something of a fair length.
     *
     * @param values one for each of its variables
     * @return never empty but for a silent sentence
     * @throws IllegalArgumentException where there is no such sentence, or a value lacks or is too many
     */
    public String say(String key, Values values) {
        Set<String> wanted =
                catalogue.get(key).variables().stream().map(Variable::name).collect(Collectors.toSet());
        if (!values.names().equals(wanted)) {
            throw new IllegalArgumentException(key + " takes " + wanted + ", not " + values.names());
        }
        Said said = Optional.ofNullable(own.get(key))
                .flatMap(template -> template.say(values, LONGEST_OWN_TEXT))
                .map(text -> new Said(text, true))
                .orElseGet(() -> new Said(hubs(key, values), false));
        listener.accept(key, said);
        return said.text();
    }

    private String hubs(String key, Values values) {
        return catalogue
                .template(key)
                .map(template -> template.say(values, Integer.MAX_VALUE)
                        .orElseThrow(() -> new IllegalStateException(key + " says nothing")))
                .orElse("");
    }
}

package org.itahub.reporting.document.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itahub.reporting.document.DocumentKind;
import org.itahub.reporting.document.text.Catalogue;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Sentence;
import org.itahub.reporting.document.text.TemplateFault;

/** A sentence and what the agency says in its place. A sentence that the hub has no more is left with its key. */
public record WordedSentence(DocumentKind kind, String key, Optional<OwnWording> own) {

    /** A fault of a stored wording: the catalogue changed after it was set. */
    public record StaleWording(Language language, TemplateFault fault) {}

    public Optional<Sentence> in(Language language) {
        return Catalogue.of(kind.value(), language).flatMap(catalogue -> catalogue.find(key));
    }

    /** False for a wording of a sentence that there is no more. */
    public boolean known() {
        return in(Language.THAI).isPresent();
    }

    /** Why documents use the hub's wording though the agency has its own; empty where they do not. */
    public List<StaleWording> faults() {
        var faults = new ArrayList<StaleWording>();
        for (Language language : Language.values()) {
            Catalogue.of(kind.value(), language)
                    .filter(catalogue -> catalogue.find(key).isPresent())
                    .ifPresent(
                            catalogue -> own.flatMap(wording -> wording.words().in(language)).stream()
                                    .flatMap(wording -> catalogue.faults(key, wording).stream())
                                    .forEach(fault -> faults.add(new StaleWording(language, fault))));
        }
        return faults;
    }
}

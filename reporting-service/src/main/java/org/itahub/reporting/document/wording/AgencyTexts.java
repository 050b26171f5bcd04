package org.itahub.reporting.document.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.itahub.reporting.document.DocumentKind;
import org.itahub.reporting.document.text.Catalogue;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Texts;

/** The texts of an agency's documents: the hub's, with its own in their place. */
@ApplicationScoped
public class AgencyTexts {
    private final OwnWordings wordings;

    AgencyTexts(OwnWordings wordings) {
        this.wordings = wordings;
    }

    /** @throws IllegalArgumentException where that kind has no texts in that language */
    public Texts of(String agencyCode, DocumentKind kind, Language language) {
        return with(agencyCode, kind, language, Map.of());
    }

    /** The same with drafts, by key, in the place of what is stored. */
    Texts with(String agencyCode, DocumentKind kind, Language language, Map<String, String> drafts) {
        Catalogue catalogue = Catalogue.of(kind.value(), language)
                .orElseThrow(() -> new IllegalArgumentException("No texts of " + kind + " in " + language));
        var own = new HashMap<String, String>();
        wordings.all(agencyCode, kind)
                .forEach((key, wording) -> wording.words().in(language).ifPresent(text -> own.put(key, text)));
        own.putAll(drafts);
        return Texts.of(catalogue, own);
    }
}

package org.itahub.reporting.document.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.document.text.Catalogue;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Texts.Said;

/** Shows how a wording would read, and stores nothing. */
@ApplicationScoped
public class PreviewWording {
    private static final int MOST = 20;

    private final WordingAccess access;
    private final AgencyTexts texts;
    private final SpeakDocument speak;

    PreviewWording(WordingAccess access, AgencyTexts texts, SpeakDocument speak) {
        this.access = access;
        this.texts = texts;
        this.speak = speak;
    }

    /** What the previewed texts were filled in with. */
    public enum Basis {
        FIGURES,
        EXAMPLES
    }

    /** @param texts as the document would have them, each once, 20 at most */
    public record Preview(Basis basis, List<Said> texts) {}

    /**
     * @param year whose published figures are wanted; the examples are used where there are none or the sentence does not
     *     stand in that year's document
     * @return by the languages of the draft
     * @throws Problem 404 or 422
     */
    public Map<Language, Preview> of(
            String agencyCode, String kind, String key, Draft draft, Optional<FiscalYear> year) {
        access.reached(agencyCode);
        var sentence = SentenceKey.of(agencyCode, kind, key);
        draft.requireGood(sentence);
        var previews = new EnumMap<Language, Preview>(Language.class);
        for (Language language : Language.values()) {
            draft.in(language).ifPresent(wording -> previews.put(language, preview(sentence, language, wording, year)));
        }
        return previews;
    }

    private Preview preview(SentenceKey sentence, Language language, String wording, Optional<FiscalYear> year) {
        Set<Said> heard = new LinkedHashSet<>();
        Texts drafted = texts.with(sentence.agencyCode(), sentence.kind(), language, Map.of(sentence.key(), wording))
                .heardBy((key, said) -> {
                    if (key.equals(sentence.key()) && heard.size() < MOST) {
                        heard.add(said);
                    }
                });
        year.ifPresent(published -> speak.say(sentence.agencyCode(), sentence.kind(), published, drafted));
        Basis basis = heard.isEmpty() ? Basis.EXAMPLES : Basis.FIGURES;
        if (heard.isEmpty()) {
            Catalogue.of(sentence.kind().value(), language)
                    .flatMap(catalogue -> catalogue.find(sentence.key()))
                    .ifPresent(known -> drafted.say(known.key(), known.examples()));
        }
        return new Preview(basis, List.copyOf(heard));
    }
}

package org.itahub.reporting.document.wording;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.document.DocumentKind;
import org.itahub.reporting.document.text.Catalogue;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Sentence;

/** The sentences of a kind of document with what an agency says in their place. */
@ApplicationScoped
public class ReadWordings {
    private final WordingAccess access;
    private final OwnWordings wordings;

    ReadWordings(WordingAccess access, OwnWordings wordings) {
        this.access = access;
        this.wordings = wordings;
    }

    /**
     * All of them, in the order in which the document has them; last the wordings of sentences that there are no more.
     *
     * @throws Problem 404
     */
    public List<WordedSentence> all(String agencyCode, String kind) {
        access.reached(agencyCode);
        DocumentKind worded = WordedKind.parse(kind);
        Map<String, OwnWording> own = wordings.all(agencyCode, worded);
        var sentences = new ArrayList<WordedSentence>();
        for (Sentence sentence :
                Catalogue.of(worded.value(), Language.THAI).orElseThrow().sentences()) {
            sentences.add(new WordedSentence(worded, sentence.key(), Optional.ofNullable(own.remove(sentence.key()))));
        }
        own.forEach((key, wording) -> sentences.add(new WordedSentence(worded, key, Optional.of(wording))));
        return sentences;
    }

    /** @throws Problem 404 */
    public WordedSentence one(String agencyCode, String kind, String key) {
        access.reached(agencyCode);
        var sentence = SentenceKey.of(agencyCode, kind, key);
        return new WordedSentence(sentence.kind(), key, wordings.find(sentence));
    }
}

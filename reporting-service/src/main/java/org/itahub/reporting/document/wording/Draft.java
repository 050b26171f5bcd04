package org.itahub.reporting.document.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;
import org.itahub.reporting.document.text.Catalogue;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.TemplateFault;

/** What an officer wrote for a sentence; null in a language in which the hub's wording is to stay. */
public record Draft(String th, String en) {
    private static final Wording NOTHING =
            Wording.of("ต้องมีข้อความอย่างน้อยหนึ่งภาษา", "at least one language must have a text");

    public Optional<String> in(Language language) {
        return Optional.ofNullable(
                switch (language) {
                    case THAI -> th;
                    case ENGLISH -> en;
                });
    }

    /** @throws Problem 404 where there is no such sentence, 422 with every fault and its place */
    void requireGood(SentenceKey sentence) {
        var faults = new ArrayList<Fault>();
        if (th == null && en == null) {
            faults.add(new Fault("", TemplateFault.Code.EMPTY.value(), NOTHING));
        }
        for (Language language : Language.values()) {
            in(language).ifPresent(wording -> faults.addAll(faults(sentence, language, wording)));
        }
        if (!faults.isEmpty()) {
            throw Problem.of(WordingProblem.WORDING_FAULTY, faults.size()).with(faults);
        }
    }

    private static List<Fault> faults(SentenceKey sentence, Language language, String wording) {
        String pointer =
                switch (language) {
                    case THAI -> "/ownTh";
                    case ENGLISH -> "/ownEn";
                };
        return Catalogue.of(sentence.kind().value(), language).orElseThrow().faults(sentence.key(), wording).stream()
                .map(fault -> new Fault(pointer, fault.code().value(), fault.message()))
                .toList();
    }
}

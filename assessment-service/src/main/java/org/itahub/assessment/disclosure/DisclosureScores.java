package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.itahub.assessment.collection.ItemScoreSource;
import org.itahub.assessment.disclosure.store.DisclosureStore;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Instrument;

/** The decided scores of disclosure items, 0 or 100 each. */
@ApplicationScoped
class DisclosureScores implements ItemScoreSource {

    private final DisclosureStore disclosures;
    private final HoldingOutcomes outcomes;

    DisclosureScores(DisclosureStore disclosures, HoldingOutcomes outcomes) {
        this.disclosures = disclosures;
        this.outcomes = outcomes;
    }

    @Override
    public Map<String, Rational> scoresOf(String agencyCode, int fiscalYear, Framework framework) {
        Map<String, Disclosure> entered = disclosures.ofYear(agencyCode, fiscalYear);
        Map<String, Rational> scores = new TreeMap<>();
        outcomes.of(fiscalYear, entered.values()).forEach((item, outcome) -> {
            if (isDisclosed(framework, item)) {
                scores.put(item, Rational.of(outcome.finding().score()));
            }
        });
        return scores;
    }

    private static boolean isDisclosed(Framework framework, String item) {
        return framework
                .item(item)
                .filter(it -> framework.instrumentOf(it).source() == Instrument.Source.DISCLOSURE)
                .isPresent();
    }
}

package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import org.itahub.assessment.calendar.Calendars;
import org.itahub.assessment.collection.ItemScoreSource;
import org.itahub.assessment.disclosure.domain.Scoring;
import org.itahub.assessment.disclosure.store.DisclosureStore;
import org.itahub.assessment.disclosure.store.FindingStore;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Instrument;

/** The decided scores of disclosure items, 0 or 100 each. */
@ApplicationScoped
class DisclosureScores implements ItemScoreSource {

    private final Calendars calendars;
    private final DisclosureStore disclosures;
    private final FindingStore findings;

    DisclosureScores(Calendars calendars, DisclosureStore disclosures, FindingStore findings) {
        this.calendars = calendars;
        this.disclosures = disclosures;
        this.findings = findings;
    }

    @Override
    public Map<String, Rational> scoresOf(String agencyCode, int fiscalYear, Framework framework) {
        Map<String, Disclosure> entered = disclosures.ofYear(agencyCode, fiscalYear);
        Map<Long, Scoring> scorings =
                findings.of(entered.values().stream().map(Disclosure::id).toList());
        boolean over = calendars.of(fiscalYear).calendar().scoring().isOver(calendars.today());
        Map<String, Rational> scores = new TreeMap<>();
        entered.forEach((item, disclosure) -> scorings.getOrDefault(disclosure.id(), Scoring.NONE)
                .outcome(over)
                .filter(outcome -> isDisclosed(framework, item))
                .ifPresent(outcome ->
                        scores.put(item, Rational.of(outcome.finding().score()))));
        return scores;
    }

    private static boolean isDisclosed(Framework framework, String item) {
        return framework
                .item(item)
                .filter(it -> framework.instrumentOf(it).source() == Instrument.Source.DISCLOSURE)
                .isPresent();
    }
}

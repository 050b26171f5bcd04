package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.survey.domain.SheetLayout;
import org.itahub.assessment.survey.domain.Tally;
import org.itahub.assessment.survey.store.SheetCounts;
import org.itahub.platform.problem.Problem;

/** Counts the sheets of all agencies in a year anew, from the raw answers. */
@ApplicationScoped
public class RecountYear {

    private final Frameworks frameworks;
    private final SheetCounts counts;

    RecountYear(Frameworks frameworks, SheetCounts counts) {
        this.frameworks = frameworks;
        this.counts = counts;
    }

    /**
     * The year as a whole.
     *
     * @param surveys that have at least one sheet
     * @param answered sheets of all of them
     * @param scores exact mean over all sheets, by item code; none where too few answered for a breakdown
     */
    public record Recount(Framework framework, long surveys, long answered, Map<String, Rational> scores) {}

    /** @throws Problem 404 for a year without a framework and for an instrument that is no survey */
    public Recount of(int fiscalYear, String instrument) {
        PinnedFramework pinned = frameworks.latest(fiscalYear);
        Instrument found = pinned.framework()
                .instrument(instrument)
                .filter(candidate -> candidate.source() == Instrument.Source.SURVEY)
                .orElseThrow(() -> Problem.of(SurveyProblem.SURVEY_INSTRUMENT_UNKNOWN, instrument, fiscalYear));
        SheetLayout layout = SheetLayout.of(pinned.framework(), found);
        Collection<Tally> tallies =
                counts.ofYear(fiscalYear, pinned.version(), instrument, layout).values();
        Tally all = tallies.stream().reduce(Tally.NONE, Tally::plus);
        return new Recount(
                pinned.framework(),
                tallies.size(),
                all.sheets(),
                all.tooFewToBreakDown() ? Map.of() : all.scores(layout));
    }
}

package org.itahub.assessment.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.crosswalk.Crosswalks;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.assessment.problem.Faults;
import org.itahub.assessment.result.ReadResults;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.assessment.trend.domain.Trend;
import org.itahub.assessment.trend.domain.Trends;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Problem;

/** Draws an agency's trends from the results that the caller may see. */
@ApplicationScoped
public class ReadTrends {

    private static final int MOST_FIGURES = 100;

    private final ReadResults results;
    private final Frameworks frameworks;
    private final Crosswalks crosswalks;

    ReadTrends(ReadResults results, Frameworks frameworks, Crosswalks crosswalks) {
        this.results = results;
        this.frameworks = frameworks;
        this.crosswalks = crosswalks;
    }

    /** The years that are wanted; open ends reach as far as there are results. */
    public record Span(Optional<Integer> from, Optional<Integer> to) {

        private boolean covers(int year) {
            return year >= from.orElse(FiscalYear.FIRST) && year <= to.orElse(FiscalYear.LAST);
        }
    }

    /**
     * The named figures over the span, by the codes of its last year; the usual ones where none are named.
     *
     * @throws Problem 404 for an unknown agency and where no year of the span has a framework, 400 for a figure that its
     *     last year does not have, for too many of them and for years out of order
     */
    public AgencyTrends read(String agencyCode, List<String> figures, Span span) {
        refuseDisorder(span);
        if (figures.size() > MOST_FIGURES) {
            throw Problem.of(TrendProblem.TREND_FIGURES_TOO_MANY, MOST_FIGURES);
        }
        List<ScoredAssessment> years = results.years(agencyCode).stream()
                .filter(year -> span.covers(year.assessment().fiscalYear()))
                .toList();
        Framework named = naming(span, years);
        int first = years.isEmpty()
                ? named.fiscalYear()
                : Math.min(named.fiscalYear(), years.getFirst().assessment().fiscalYear());
        int last = years.isEmpty()
                ? named.fiscalYear()
                : Math.max(named.fiscalYear(), years.getLast().assessment().fiscalYear());
        Trends trends = new Trends(
                crosswalks.within(first, last),
                named,
                years.stream().map(ScoredAssessment::sheet).toList());
        List<String> wanted = figures.isEmpty() ? trends.usual() : figures;
        return new AgencyTrends(
                agencyCode,
                named,
                years,
                wanted.stream()
                        .map(code -> trends.of(code).orElseThrow(() -> unknown(named.fiscalYear(), code)))
                        .toList());
    }

    private static void refuseDisorder(Span span) {
        span.from()
                .ifPresent(from -> span.to().filter(to -> to < from).ifPresent(to -> {
                    throw Problem.of(TrendProblem.TREND_YEARS_OUT_OF_ORDER, from, to);
                }));
    }

    /** Of the span's last year, or of the last before it that has a framework; of the last result where it is open. */
    private Framework naming(Span span, List<ScoredAssessment> years) {
        int last = span.to()
                .orElseGet(() -> years.isEmpty()
                        ? FiscalYear.LAST
                        : years.getLast().assessment().fiscalYear());
        List<PinnedFramework> known = frameworks.between(span.from().orElse(FiscalYear.FIRST), last);
        if (known.isEmpty()) {
            throw Problem.of(AssessmentProblem.FRAMEWORK_NOT_FOUND, last);
        }
        return known.getLast().framework();
    }

    private static Problem unknown(int year, String code) {
        TrendProblem type = TrendProblem.TREND_FIGURE_UNKNOWN;
        return Problem.of(type, year, code).with(List.of(Faults.at("figures", type, year, code)));
    }

    /**
     * What came of it.
     *
     * @param named the framework whose codes name the figures
     * @param years the results that the points rest on, earliest first
     */
    public record AgencyTrends(String agencyCode, Framework named, List<ScoredAssessment> years, List<Trend> trends) {}
}

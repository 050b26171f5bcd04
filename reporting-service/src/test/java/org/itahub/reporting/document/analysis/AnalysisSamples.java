package org.itahub.reporting.document.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.itahub.reporting.document.LostSamples;
import org.itahub.reporting.document.Samples;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;
import org.itahub.reporting.progress.Progress.Review;
import org.itahub.reporting.progress.Progress.State;
import org.itahub.reporting.result.PublishedResult;
import org.itahub.reporting.result.PublishedResult.Indicator;
import org.itahub.reporting.result.Reconciliation;
import org.itahub.reporting.result.Reconciliation.Figure;
import org.itahub.reporting.result.Reconciliation.Verdict;
import org.itahub.reporting.result.Triage;
import org.itahub.reporting.result.Triage.TriageClass;
import org.itahub.reporting.result.TriagePolicy;
import org.itahub.reporting.result.TriagePolicy.Band;

/** Years that between them say every sentence of the analysis and of the yearly report. */
public final class AnalysisSamples {
    private AnalysisSamples() {}

    public static List<Samples> all() {
        return List.of(
                Samples.phitsanulok(),
                Samples.lumphli().with(LostSamples.items()),
                Samples.lumphli().withTotalOnly(),
                Samples.phitsanulok().with((Plan) null),
                Samples.phitsanulok().with(List.<Progress>of()),
                corrected(),
                keptAll(),
                singleItems(List.of(point("I9", "2", "99.10", TriageClass.IMPROVE))),
                singleItems(List.of()),
                silent());
    }

    /** A correction that misses the target, its best indicator shared by two, with every kind of figure reconciled. */
    static Samples corrected() {
        Samples sample = Samples.phitsanulok();
        PublishedResult result = sample.result();
        var corrected = new PublishedResult(
                result.agencyCode(),
                result.fiscalYear(),
                2,
                result.publishedAt(),
                "แก้คะแนนข้อ O12",
                "MIXED",
                new BigDecimal("84.99"),
                result.level(),
                false,
                result.instruments(),
                result.indicators().stream()
                        .map(each -> each.code().equals("8") ? scored(each, new BigDecimal("100.00")) : each)
                        .toList(),
                result.items());
        return new Samples(
                sample.agency(),
                corrected,
                sample.triage(),
                sample.years(),
                sample.plan(),
                List.of(
                        report(1, Review.ACCEPTED, State.CANCELLED, "โอนงานแล้ว"),
                        report(2, Review.ACCEPTED, State.DONE, null),
                        report(3, Review.ACCEPTED, State.NOT_STARTED, null),
                        report(4, Review.ACCEPTED, State.UNDER_WAY, null)),
                new Reconciliation(List.of(
                        new Figure("total", Verdict.CONTRADICTORY, "89.49", "84.99", null, null),
                        new Figure("level", Verdict.CONSISTENT, "AA", "AA", null, null),
                        new Figure("IIT", Verdict.CONSISTENT, "93.34", "93.34", null, null),
                        new Figure("9", Verdict.CONSISTENT, "100.00", "100.00", null, null),
                        new Figure("O1", Verdict.CONSISTENT, "100.00", "100.00", null, null),
                        new Figure("9.1", Verdict.NOT_DERIVABLE, "100.00", null, null, null))),
                sample.lostItems());
    }

    /** By a policy of one class, to be kept. */
    private static Samples keptAll() {
        return Samples.lumphli()
                .with(classed(
                        TriageClass.KEEP,
                        new TriagePolicy(List.of(new Band(TriageClass.KEEP, BigDecimal.ZERO)), null)));
    }

    /** By the policy of single items: one weak point, and these to develop. */
    static Samples singleItems(List<Triage.Point> develop) {
        Triage known = Samples.phitsanulok().triage();
        return Samples.phitsanulok()
                .with(new Triage(
                        "3",
                        new TriagePolicy(null, new TriagePolicy.Extremes(1, 3, new BigDecimal("80"))),
                        known.indicators(),
                        List.of(new Triage.Points(
                                "IIT", List.of(point("I14", "3", "79.65", TriageClass.URGENT)), develop))));
    }

    static Triage.Point point(String code, String indicator, String score, TriageClass triage) {
        return new Triage.Point(
                code,
                indicator,
                "ข้อ",
                "Item",
                new BigDecimal(score),
                triage,
                new Triage.Recoverable(new BigDecimal("0.20")));
    }

    private static Triage classed(TriageClass triage, TriagePolicy policy) {
        return new Triage(
                "0",
                policy,
                Samples.lumphli().triage().indicators().stream()
                        .map(each -> new Triage.Indicator(
                                each.code(),
                                each.nameTh(),
                                each.nameEn(),
                                each.instrument(),
                                each.score(),
                                each.rank(),
                                triage,
                                each.recoverablePoints(),
                                each.items()))
                        .toList());
    }

    /** With one accepted report, which names no obstacles; nothing was reconciled. */
    private static Samples silent() {
        Samples sample = Samples.phitsanulok();
        return new Samples(
                sample.agency(),
                sample.result(),
                sample.triage(),
                sample.years(),
                sample.plan(),
                List.of(report(1, Review.ACCEPTED, State.DONE, null)),
                Reconciliation.NONE,
                sample.lostItems());
    }

    private static Indicator scored(Indicator indicator, BigDecimal score) {
        return new Indicator(
                indicator.code(), indicator.nameTh(), indicator.nameEn(), indicator.instrument(), score, 1);
    }

    private static Progress report(int measure, Review review, State state, String cancelReason) {
        return new Progress(
                "2650101",
                2566,
                measure,
                1,
                review,
                state,
                50,
                "ดำเนินการ",
                List.of(),
                "",
                "-",
                null,
                cancelReason,
                null,
                LocalDate.of(2023, 1, 20),
                null,
                LocalDate.of(2023, 1, 16),
                true,
                null,
                List.of());
    }
}

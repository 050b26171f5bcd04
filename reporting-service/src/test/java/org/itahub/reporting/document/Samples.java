package org.itahub.reporting.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.itahub.reporting.agency.Agency;
import org.itahub.reporting.document.analysis.AgencyYear;
import org.itahub.reporting.document.analysis.ResultAnalysis;
import org.itahub.reporting.document.analysis.YearlyReport;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;
import org.itahub.reporting.readmodel.ReadModelJson;
import org.itahub.reporting.result.LostItems;
import org.itahub.reporting.result.PublishedResult;
import org.itahub.reporting.result.PublishedResults.Analysed;
import org.itahub.reporting.result.Reconciliation;
import org.itahub.reporting.result.Triage;
import org.itahub.reporting.result.YearResult;

/** Real agencies' years as the read model holds them: real figures, our own words. */
public record Samples(
        Agency agency,
        PublishedResult result,
        Triage triage,
        List<YearResult> years,
        Plan plan,
        List<Progress> progress,
        Reconciliation reconciliation,
        LostItems lostItems) {

    /** Given per item, with three years, a plan and two quarters of progress. */
    public static Samples phitsanulok() {
        return read("phitsanulok-2565");
    }

    /** Given per indicator, three of them urgent, no plan yet. */
    public static Samples lumphli() {
        return read("lumphli-2565");
    }

    public AgencyYear year() {
        return new AgencyYear(
                agency,
                new Analysed(result, triage, reconciliation, lostItems, BigDecimal.valueOf(85)),
                years,
                Optional.ofNullable(plan),
                progress);
    }

    public Document report() {
        return report(Language.THAI);
    }

    public Document report(Language language) {
        return YearlyReport.of(year(), Texts.of("yearly-report", language), Texts.of("measures-plan", language));
    }

    public Document analysis() {
        return analysis(Language.THAI);
    }

    public Document analysis(Language language) {
        return ResultAnalysis.of(year(), Texts.of("result-analysis", language));
    }

    public Samples with(Agency changed) {
        return new Samples(changed, result, triage, years, plan, progress, reconciliation, lostItems);
    }

    public Samples with(PublishedResult changed) {
        return new Samples(agency, changed, triage, years, plan, progress, reconciliation, lostItems);
    }

    public Samples with(Triage changed) {
        return new Samples(agency, result, changed, years, plan, progress, reconciliation, lostItems);
    }

    public Samples with(Plan changed) {
        return new Samples(agency, result, triage, years, changed, progress, reconciliation, lostItems);
    }

    public Samples with(List<Progress> changed) {
        return new Samples(agency, result, triage, years, plan, changed, reconciliation, lostItems);
    }

    public Samples with(LostItems changed) {
        return new Samples(agency, result, triage, years, plan, progress, reconciliation, changed);
    }

    /** As if the agency's name had 300 letters without a space. */
    public Samples withLongName() {
        return with(new Agency(
                agency.code(),
                "องค์การบริหารส่วนตำบลบ้านน้ำปี้".repeat(10).substring(0, 300),
                agency.nameEn(),
                agency.type(),
                agency.province(),
                agency.district()));
    }

    /** As if nothing but the total had been published. */
    public Samples withTotalOnly() {
        return with(new PublishedResult(
                        result.agencyCode(),
                        result.fiscalYear(),
                        result.revision(),
                        result.publishedAt(),
                        result.reason(),
                        "TOTAL",
                        result.total(),
                        result.level(),
                        result.meetsTarget(),
                        List.of(),
                        List.of(),
                        List.of()))
                .with(new Triage(triage.policy(), triage.thresholds(), List.of()));
    }

    /** One part of a sample as JSON, as another service would send it. */
    public static JsonNode json(String name, String part) {
        return ReadModelJson.read(resource(name), JsonNode.class).get(part);
    }

    private static Samples read(String name) {
        return ReadModelJson.read(resource(name), Samples.class);
    }

    private static String resource(String name) {
        try (var stream = Samples.class.getResourceAsStream("/samples/" + name + ".json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

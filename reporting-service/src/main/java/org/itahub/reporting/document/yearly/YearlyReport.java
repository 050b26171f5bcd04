package org.itahub.reporting.document.yearly;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Set;
import org.itahub.reporting.agency.Agency;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.progress.Progress;
import org.itahub.reporting.result.PublishedResult;
import org.itahub.reporting.result.Triage;
import org.itahub.reporting.result.Triage.TriageClass;
import org.itahub.reporting.result.YearResult;

/**
 * All that the yearly report says: the result of a year, what it means, what the agency will do about it in the next
 * year and how far it has come. Texts are in Arabic digits; the document's {@code Numerals} rewrite them.
 *
 * @param plan null while no plan of the next year is published; then progress is null too
 */
@TemplateData
public record YearlyReport(
        Agency agency,
        int resultYear,
        int planYear,
        ResultPart result,
        ComparisonPart comparison,
        ChartsPart charts,
        TriagePart urgent,
        TriagePart improve,
        TriagePart keep,
        PlanPart plan,
        ProgressPart progress) {

    /** @param plan the published plan of the year after the result; may be null */
    public static YearlyReport of(
            Agency agency,
            PublishedResult result,
            Triage triage,
            List<YearResult> years,
            Plan plan,
            List<Progress> reports) {
        return new YearlyReport(
                agency,
                result.fiscalYear(),
                result.fiscalYear() + 1,
                ResultPart.of(result, triage),
                ComparisonPart.of(result, years),
                ChartsPart.of(result, years),
                TriagePart.of(triage, TriageClass.URGENT),
                TriagePart.of(triage, TriageClass.IMPROVE),
                TriagePart.of(triage, TriageClass.KEEP),
                plan == null ? null : PlanPart.of(plan),
                plan == null ? null : ProgressPart.of(plan, reports));
    }

    /** Names of the place, which a line end must not split. */
    public Set<String> names() {
        return agency.placeNames();
    }

    /** อำเภอ… จังหวัด…, as far as known. */
    public String place() {
        String district = blank(agency.district()) ? "" : "อำเภอ" + agency.district() + " ";
        return blank(agency.province()) ? district.strip() : district + "จังหวัด" + agency.province();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}

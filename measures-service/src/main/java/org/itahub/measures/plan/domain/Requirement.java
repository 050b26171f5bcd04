package org.itahub.measures.plan.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** What O42 asks of the plan as a whole. */
public enum Requirement {
    RESTS_ON_RESULT(
            (plan, newest) -> plan.basis().precedes(plan.year()),
            "แผนต้องมาจากการวิเคราะห์ผลการประเมินที่ประกาศแล้วของปีก่อน",
            "The plan rests on an analysis of the published result of the year before"),
    RESTS_ON_NEWEST_REVISION(
            (plan, newest) -> plan.basis().revision() == newest,
            "แผนต้องมาจากผลการประเมินฉบับที่ประกาศล่าสุด หากผลถูกแก้ไขให้ปรับประเด็นของแผนตามฉบับใหม่",
            "The plan rests on the newest published revision of the result: where that was corrected, refresh the issues"),
    HAS_MEASURES(
            (plan, newest) -> !plan.measures().isEmpty(),
            "แผนต้องมีมาตรการอย่างน้อยหนึ่งมาตรการ",
            "The plan has at least one measure"),
    URGENT_ISSUES_TREATED(
            (plan, newest) -> plan.untreatedUrgentIssues().isEmpty(),
            "ทุกประเด็นที่ต้องแก้ไขโดยเร่งด่วนต้องมีมาตรการอย่างน้อยหนึ่งมาตรการ",
            "Every urgent issue has at least one measure");

    private final BiPredicate<Plan, Integer> met;
    private final String th;
    private final String en;

    Requirement(BiPredicate<Plan, Integer> met, String th, String en) {
        this.met = met;
        this.th = th;
        this.en = en;
    }

    /**
     * Each requirement and whether the plan meets it.
     *
     * @param newestRevision the newest published revision of the result that the plan rests on
     */
    public static List<RequirementFinding> of(Plan plan, int newestRevision) {
        return Arrays.stream(values())
                .map(requirement -> new RequirementFinding(
                        requirement, requirement.met.test(plan, newestRevision), requirement.metBy(plan)))
                .toList();
    }

    private List<Integer> metBy(Plan plan) {
        return switch (this) {
            case RESTS_ON_RESULT, RESTS_ON_NEWEST_REVISION -> List.of();
            case HAS_MEASURES -> plan.measures().stream().map(Measure::no).toList();
            case URGENT_ISSUES_TREATED ->
                plan.measures().stream()
                        .filter(measure ->
                                plan.issues().stream().anyMatch(issue -> issue.urgent() && issue.treatedBy(measure)))
                        .map(Measure::no)
                        .toList();
        };
    }

    /** The stable code, such as {@code urgent-issues-treated}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The requirement in Thai. */
    public String th() {
        return th;
    }

    /** The requirement in English. */
    public String en() {
        return en;
    }
}

package org.itahub.measures.plan.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What O42 asks of the plan as a whole. */
public enum Requirement {
    RESTS_ON_RESULT(
            plan -> plan.basis().precedes(plan.year()),
            "แผนต้องมาจากการวิเคราะห์ผลการประเมินที่ประกาศแล้วของปีก่อน",
            "The plan rests on an analysis of the published result of the year before"),
    HAS_MEASURES(
            plan -> !plan.measures().isEmpty(),
            "แผนต้องมีมาตรการอย่างน้อยหนึ่งมาตรการ",
            "The plan has at least one measure"),
    URGENT_ISSUES_TREATED(
            plan -> plan.untreatedUrgentIssues().isEmpty(),
            "ทุกประเด็นที่ต้องแก้ไขโดยเร่งด่วนต้องมีมาตรการอย่างน้อยหนึ่งมาตรการ",
            "Every urgent issue has at least one measure");

    private final Predicate<Plan> met;
    private final String th;
    private final String en;

    Requirement(Predicate<Plan> met, String th, String en) {
        this.met = met;
        this.th = th;
        this.en = en;
    }

    /** Each requirement and whether the plan meets it. */
    public static List<RequirementFinding> of(Plan plan) {
        return Arrays.stream(values())
                .map(requirement -> new RequirementFinding(requirement, requirement.met.test(plan)))
                .toList();
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

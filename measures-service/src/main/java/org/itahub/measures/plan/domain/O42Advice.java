package org.itahub.measures.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an officer does next to meet O42, for each thing that is not met; first what makes a plan that is with its
 * signatories or published one that can be changed.
 */
public final class O42Advice {
    private O42Advice() {}

    /** How the plan stands, in one sentence. */
    public static Words summary(O42 findings) {
        long unmet = findings.requirements().stream()
                        .filter(finding -> !finding.met())
                        .count()
                + findings.asked().stream()
                        .filter(asked -> !asked.missingIn().isEmpty())
                        .count();
        return findings.met()
                ? met(findings.state())
                : new Words(
                        "แผนยังไม่ครบตามข้อ O42 เหลือ " + unmet + " เรื่องที่ต้องแก้ไข",
                        "The plan does not meet O42 yet; left to do: " + unmet);
    }

    private static Words met(PlanState state) {
        return switch (state) {
            case DRAFT, RETURNED ->
                new Words("แผนครบตามข้อ O42 แล้ว ส่งลงนามได้", "The plan meets O42 and can be submitted");
            case SUBMITTED ->
                new Words(
                        "แผนครบตามข้อ O42 แล้ว และอยู่ระหว่างลงนาม", "The plan meets O42 and is with its signatories");
            case PUBLISHED -> new Words("แผนที่ประกาศแล้วครบตามข้อ O42", "The published plan meets O42");
        };
    }

    /** What to do for a requirement of the plan; empty where it is met. */
    public static Optional<Words> of(RequirementFinding finding, O42 findings) {
        if (finding.met()) {
            return Optional.empty();
        }
        return Optional.of(first(
                findings.state(),
                switch (finding.requirement()) {
                    case RESTS_ON_RESULT ->
                        new Words(
                                "จัดทำแผนขึ้นใหม่จากผลการประเมินของปีก่อนหน้าปีของแผน",
                                "Draft the plan anew from the result of the year before the plan's");
                    case RESTS_ON_NEWEST_REVISION ->
                        new Words(
                                "ผลการประเมินถูกแก้ไขหลังร่างแผน ให้ปรับประเด็นตามผลฉบับล่าสุด แล้วตรวจมาตรการอีกครั้ง",
                                "The result was corrected after the plan was drafted: refresh the issues, then look "
                                        + "through the measures again");
                    case HAS_MEASURES ->
                        new Words(
                                "เพิ่มมาตรการอย่างน้อยหนึ่งมาตรการ จะเขียนเอง เลือกจากคลังมาตรการ หรือนำเข้าจากตารางก็ได้",
                                "Add at least one measure: write it, take it from the library, or import a table");
                    case URGENT_ISSUES_TREATED ->
                        new Words(
                                "เพิ่มมาตรการสำหรับ" + joined(findings.untreated(), " และ", O42Advice::inThai),
                                "Add a measure for " + joined(findings.untreated(), " and ", O42Advice::inEnglish));
                }));
    }

    /** What to do for a thing that every measure must have; empty where every measure has it. */
    public static Optional<Words> of(Asked asked, O42 findings) {
        if (asked.missingIn().isEmpty()) {
            return Optional.empty();
        }
        String numbers = asked.missingIn().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Optional.of(first(
                findings.state(),
                new Words(
                        "มาตรการที่ " + numbers + " " + asked.lack().th(),
                        (asked.missingIn().size() == 1 ? "Measure " : "Measures ") + numbers + ": "
                                + asked.lack().en())));
    }

    private static Words first(PlanState state, Words then) {
        return switch (state) {
            case DRAFT, RETURNED -> then;
            case SUBMITTED ->
                new Words(
                        "แผนอยู่ระหว่างลงนาม ให้ดึงกลับหรือขอให้ผู้ลงนามส่งคืนก่อน แล้วจึงแก้ไข " + then.th(),
                        "The plan is with its signatories: recall it or have it returned first. " + then.en());
            case PUBLISHED ->
                new Words(
                        "แผนประกาศแล้ว ให้เริ่มแผนฉบับใหม่ก่อน แล้วแก้ไขในฉบับนั้น " + then.th(),
                        "The plan is published: begin a new version of it first. " + then.en());
        };
    }

    private static String inThai(Issue issue) {
        return "ประเด็นที่ " + issue.no() + " " + issue.nameTh() + " (" + issue.score() + " คะแนน)";
    }

    private static String inEnglish(Issue issue) {
        return "issue " + issue.no() + ", " + issue.nameEn() + " (" + issue.score() + ")";
    }

    private static String joined(List<Issue> issues, String and, Function<Issue, String> words) {
        List<String> each = issues.stream().map(words).toList();
        return each.size() < 2
                ? String.join("", each)
                : String.join(", ", each.subList(0, each.size() - 1)) + and + each.getLast();
    }
}

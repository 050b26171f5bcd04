package org.itahub.measures.plan.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.plan.domain.Asked;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.Lack;
import org.itahub.measures.plan.domain.MeasureFinding;
import org.itahub.measures.plan.domain.O42;
import org.itahub.measures.plan.domain.O42Advice;
import org.itahub.measures.plan.domain.Requirement;
import org.itahub.measures.plan.domain.RequirementFinding;
import org.itahub.measures.plan.domain.Words;

/**
 * Whether a plan meets O42.
 *
 * @param met whether it could be submitted now; of a plan that was submitted already, whether it still meets O42
 * @param requirements what is asked of the plan, with the issues that a requirement is not met for
 * @param eachMeasure what is asked of every measure, with the measures that meet it
 * @param measures every measure with what it lacks
 */
@Schema(name = "O42Check", examples = """
        {"met": false, "summaryTh": "แผนยังไม่ครบตามข้อ O42 เหลือ 1 เรื่องที่ต้องแก้ไข",
         "summaryEn": "The plan does not meet O42 yet; left to do: 1",
         "requirements": [{"code": "urgent-issues-treated", "met": false,
         "messageTh": "ทุกประเด็นที่ต้องแก้ไขโดยเร่งด่วนต้องมีมาตรการอย่างน้อยหนึ่งมาตรการ",
         "messageEn": "Every urgent issue has at least one measure", "issues": [4], "metBy": [2, 3],
         "todoTh": "เพิ่มมาตรการสำหรับประเด็นที่ 4 การใช้ทรัพย์สินของราชการ (75.94 คะแนน)",
         "todoEn": "Add a measure for issue 4, Using state property (75.94)"}],
         "eachMeasure": [{"code": "responsible-unit-missing", "met": true, "metBy": [2, 3], "missingIn": []}],
         "measures": [{"no": 2, "lacks": []}, {"no": 3, "lacks": []}]}""")
record O42Response(
        boolean met,

        @Schema(examples = "แผนยังไม่ครบตามข้อ O42 เหลือ 2 เรื่องที่ต้องแก้ไข")
        String summaryTh,

        @Schema(examples = "The plan does not meet O42 yet; left to do: 2")
        String summaryEn,

        List<Requested> requirements,
        List<OfEach> eachMeasure,
        List<Checked> measures) {

    /**
     * @param issues where not met: the issues concerned
     * @param metBy numbers of the measures by which it is met, also in part
     * @param todoTh what to do; left out where it is met
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "O42Requirement")
    record Requested(
            @Schema(examples = "urgent-issues-treated") String code,
            boolean met,
            String messageTh,
            String messageEn,
            List<Integer> issues,
            List<Integer> metBy,
            String todoTh,
            String todoEn) {
        static Requested of(RequirementFinding finding, O42 findings) {
            Requirement requirement = finding.requirement();
            Optional<Words> todo = O42Advice.of(finding, findings);
            return new Requested(
                    requirement.code(),
                    finding.met(),
                    requirement.th(),
                    requirement.en(),
                    requirement == Requirement.URGENT_ISSUES_TREATED
                            ? findings.untreated().stream().map(Issue::no).toList()
                            : List.of(),
                    finding.metBy(),
                    todo.map(Words::th).orElse(null),
                    todo.map(Words::en).orElse(null));
        }
    }

    /**
     * @param code of what a measure lacks that does not meet it
     * @param todoTh what to do; left out where every measure meets it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "O42EachMeasure")
    record OfEach(
            @Schema(examples = "steps-missing") String code,
            boolean met,
            List<Integer> metBy,
            List<Integer> missingIn,
            String todoTh,
            String todoEn) {
        static OfEach of(Asked asked, O42 findings) {
            Optional<Words> todo = O42Advice.of(asked, findings);
            return new OfEach(
                    asked.lack().code(),
                    asked.met(),
                    asked.metBy(),
                    asked.missingIn(),
                    todo.map(Words::th).orElse(null),
                    todo.map(Words::en).orElse(null));
        }
    }

    @Schema(name = "O42Measure")
    record Checked(int no, List<Lacking> lacks) {
        static Checked of(MeasureFinding finding) {
            return new Checked(
                    finding.no(), finding.lacks().stream().map(Lacking::of).toList());
        }
    }

    @Schema(name = "O42Lack")
    record Lacking(@Schema(examples = "steps-missing") String code, String messageTh, String messageEn) {
        static Lacking of(Lack lack) {
            return new Lacking(lack.code(), lack.th(), lack.en());
        }
    }

    static O42Response of(O42 findings) {
        Words summary = O42Advice.summary(findings);
        return new O42Response(
                findings.met(),
                summary.th(),
                summary.en(),
                findings.requirements().stream()
                        .map(finding -> Requested.of(finding, findings))
                        .toList(),
                findings.asked().stream()
                        .map(asked -> OfEach.of(asked, findings))
                        .toList(),
                findings.measures().stream().map(Checked::of).toList());
    }
}

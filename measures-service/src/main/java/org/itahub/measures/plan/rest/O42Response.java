package org.itahub.measures.plan.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.Lack;
import org.itahub.measures.plan.domain.MeasureFinding;
import org.itahub.measures.plan.domain.O42;
import org.itahub.measures.plan.domain.Requirement;
import org.itahub.measures.plan.domain.RequirementFinding;

/**
 * Whether a plan meets O42.
 *
 * @param met whether it could be submitted now
 * @param requirements what is asked of the plan, with the issues that a requirement is not met for
 * @param measures every measure with what it lacks
 */
@Schema(name = "O42Check")
record O42Response(boolean met, List<Asked> requirements, List<Checked> measures) {

    @Schema(name = "O42Requirement")
    record Asked(
            @Schema(examples = "urgent-issues-treated") String code,
            boolean met,
            String messageTh,
            String messageEn,
            List<Integer> issues) {
        static Asked of(RequirementFinding finding, List<Issue> untreated) {
            Requirement requirement = finding.requirement();
            return new Asked(
                    requirement.code(),
                    finding.met(),
                    requirement.th(),
                    requirement.en(),
                    requirement == Requirement.URGENT_ISSUES_TREATED
                            ? untreated.stream().map(Issue::no).toList()
                            : List.of());
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
        return new O42Response(
                findings.met(),
                findings.requirements().stream()
                        .map(finding -> Asked.of(finding, findings.untreated()))
                        .toList(),
                findings.measures().stream().map(Checked::of).toList());
    }
}

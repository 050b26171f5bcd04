package org.itahub.platform.jobs;

import java.util.List;
import java.util.Locale;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;
import org.itahub.platform.problem.Wording;

/** A problem kept with its job, in both languages, to be answered later. */
public record KeptProblem(
        String code,
        int status,
        String titleTh,
        String titleEn,
        String detailTh,
        String detailEn,
        List<KeptFault> errors) {
    private static final Locale THAI = Locale.of("th");

    public KeptProblem {
        errors = List.copyOf(errors);
    }

    /** One of its {@code errors[]}. */
    public record KeptFault(String pointer, String code, String messageTh, String messageEn) {}

    static KeptProblem of(Problem problem) {
        ProblemType type = problem.type();
        return new KeptProblem(
                type.code(),
                type.status(),
                type.title().th(),
                type.title().en(),
                problem.detail(THAI),
                problem.detail(Locale.ENGLISH),
                problem.faults().stream()
                        .map(fault -> new KeptFault(
                                fault.pointer(),
                                fault.code(),
                                fault.message().th(),
                                fault.message().en()))
                        .toList());
    }

    /** The problem as it was. */
    public Problem toProblem() {
        return Problem.of(new Kept(this), detailTh, detailEn)
                .with(errors.stream()
                        .map(it -> new Fault(it.pointer, it.code, Wording.of(it.messageTh, it.messageEn)))
                        .toList());
    }

    /** Its details are arguments, since braces in them are no pattern. */
    private record Kept(KeptProblem problem) implements ProblemType {
        @Override
        public String name() {
            return problem.code;
        }

        @Override
        public String code() {
            return problem.code;
        }

        @Override
        public Refusal refusal() {
            return Refusal.of(problem.status, problem.titleTh, problem.titleEn, "{0}", "{1}");
        }
    }
}

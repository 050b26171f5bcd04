package org.itahub.assessment.problem;

import java.util.List;
import java.util.Locale;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Wording;

/** Makes the entries of {@code errors[]}, and the one problem that carries them. */
public final class Faults {

    private static final Locale THAI = Locale.of("th");

    private Faults() {}

    /** A fault of this type at a place, worded like the problem itself. */
    public static Fault at(String pointer, ProblemType type, Object... arguments) {
        Problem worded = Problem.of(type, arguments);
        return new Fault(pointer, type.code(), Wording.of(worded.detail(THAI), worded.detail(Locale.ENGLISH)));
    }

    /**
     * The problem to answer with: of the faults' own type where they are all alike, of the common type otherwise.
     *
     * @param common takes the number of faults as its argument
     */
    public static Problem problem(ProblemType common, List<TypedFault> faults) {
        TypedFault first = faults.getFirst();
        boolean alike = faults.stream().allMatch(fault -> fault.type() == first.type());
        Problem problem = alike ? Problem.of(first.type(), first.subject()) : Problem.of(common, faults.size());
        return problem.with(faults.stream().map(TypedFault::toFault).toList());
    }

    /** A fault that still knows its problem type. */
    public record TypedFault(ProblemType type, String pointer, String subject) {

        Fault toFault() {
            return at(pointer, type, subject);
        }
    }
}

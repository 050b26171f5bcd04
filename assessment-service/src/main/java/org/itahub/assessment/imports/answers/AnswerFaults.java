package org.itahub.assessment.imports.answers;

import java.util.List;
import org.itahub.assessment.problem.Faults;
import org.itahub.assessment.survey.SurveyProblem;
import org.itahub.assessment.survey.domain.SheetFault;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Problem;

/** What is wrong with a sheet, as a respondent would have been told. */
final class AnswerFaults {
    private static final int MOST_NAMED = 200;
    private static final int LONGEST_QUOTE = 40;

    private AnswerFaults() {}

    static Problem problem(List<SheetFault> faults) {
        return Problem.of(SurveyProblem.SHEET_REFUSED, faults.size())
                .with(faults.stream().limit(MOST_NAMED).map(AnswerFaults::fault).toList());
    }

    private static Fault fault(SheetFault fault) {
        String subject =
                fault.subject().substring(0, Math.min(fault.subject().length(), LONGEST_QUOTE));
        String item = "/answers/" + fault.item();
        String answer = item + "/" + fault.index();
        return switch (fault.kind()) {
            case ITEM_UNKNOWN -> Faults.at(item, SurveyProblem.SHEET_ITEM_UNKNOWN, subject);
            case ANSWER_MISSING -> Faults.at(answer, SurveyProblem.ANSWER_MISSING, subject);
            case TOO_MANY_ANSWERS -> Faults.at(answer, SurveyProblem.ANSWERS_TOO_MANY, subject);
            case STEP_UNKNOWN -> Faults.at(answer, SurveyProblem.ANSWER_UNKNOWN, subject);
        };
    }
}

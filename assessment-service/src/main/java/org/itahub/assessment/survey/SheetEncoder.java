package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.assessment.problem.Faults;
import org.itahub.assessment.survey.domain.SheetCheck;
import org.itahub.assessment.survey.domain.SheetFault;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Problem;

/** Holds a sheet against the framework of its survey and writes it in bytes. */
@ApplicationScoped
class SheetEncoder {

    private static final int MOST_NAMED = 200;
    private static final int LONGEST_QUOTE = 40;

    private final SurveyForms forms;

    SheetEncoder(SurveyForms forms) {
        this.forms = forms;
    }

    /** @throws Problem 422 naming what is wrong, answer by answer */
    byte[] encode(Survey survey, SentSheet sent) {
        return switch (forms.layoutOf(survey).encode(sent.answers())) {
            case SheetCheck.Fitting fitting -> fitting.answers();
            case SheetCheck.Unfit unfit -> throw refusal(unfit.faults());
        };
    }

    private static Problem refusal(List<SheetFault> faults) {
        return Problem.of(SurveyProblem.SHEET_REFUSED, faults.size())
                .with(faults.stream().limit(MOST_NAMED).map(SheetEncoder::fault).toList());
    }

    private static Fault fault(SheetFault fault) {
        String item = "/answers/" + fault.item().replace("~", "~0").replace("/", "~1");
        String answer = item + "/" + fault.index();
        String subject = fault.subject().substring(0, Math.min(fault.subject().length(), LONGEST_QUOTE));
        return switch (fault.kind()) {
            case ITEM_UNKNOWN -> Faults.at(item, SurveyProblem.SHEET_ITEM_UNKNOWN, subject);
            case ANSWER_MISSING -> Faults.at(answer, SurveyProblem.ANSWER_MISSING, subject);
            case TOO_MANY_ANSWERS -> Faults.at(answer, SurveyProblem.ANSWERS_TOO_MANY, subject);
            case STEP_UNKNOWN -> Faults.at(answer, SurveyProblem.ANSWER_UNKNOWN, subject);
        };
    }
}

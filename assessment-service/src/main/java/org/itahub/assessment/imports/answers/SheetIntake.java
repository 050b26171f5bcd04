package org.itahub.assessment.imports.answers;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.framework.domain.Scale;
import org.itahub.assessment.imports.ImportProblem;
import org.itahub.assessment.imports.RowFaults;
import org.itahub.assessment.imports.Tally;
import org.itahub.assessment.imports.domain.Cells;
import org.itahub.assessment.imports.domain.SeenKeys;
import org.itahub.assessment.imports.domain.SheetKey;
import org.itahub.assessment.survey.SheetEncoder;
import org.itahub.assessment.survey.domain.SheetCheck;
import org.itahub.assessment.survey.domain.SheetLayout;
import org.itahub.platform.problem.Problem;

/** Takes sheets of one file, each once, and hands them on to be copied; of one thread. */
final class SheetIntake {
    private static final int LONGEST_REFERENCE = 100;

    private final SurveyTargets.OfYear surveys;
    private final Tally tally;
    private final SheetCopy copy;
    private final SheetKey keys = new SheetKey();
    private final SeenKeys seen = new SeenKeys();

    SheetIntake(SurveyTargets.OfYear surveys, Tally tally, SheetCopy copy) {
        this.surveys = surveys;
        this.tally = tally;
        this.copy = copy;
    }

    /** A row's own text, for the file of rejected rows. */
    record Original(List<String> header, List<String> cells) {}

    /** Takes a sheet that is known to be sound. */
    void take(int row, String sheet, int survey, byte[] answers) {
        if (!isReference(sheet)) {
            throw Problem.of(ImportProblem.SHEET_REFERENCE_INVALID, LONGEST_REFERENCE);
        }
        ByteBuffer key = keys.of(survey, sheet);
        if (!seen.add(key.getLong(0), key.getLong(Long.BYTES))) {
            throw Problem.of(ImportProblem.SHEET_TWICE, sheet);
        }
        copy.add(row, sheet, survey, key, answers);
        tally.created();
    }

    /** Holds a sheet against everything, and takes it or says what is wrong. */
    void takeCarefully(int row, SheetRecord sheet) {
        String cell = sheet.agency() == null ? "" : sheet.agency();
        String agency = Cells.agencyCode(cell).orElseThrow(() -> Problem.of(ImportProblem.AGENCY_CODE_INVALID, cell));
        SurveyTargets.Target target = surveys.require(
                agency, sheet.instrument() == null ? "" : sheet.instrument().strip());
        switch (target.layout().encode(byCode(target.layout(), sheet.answers()))) {
            case SheetCheck.Fitting fitting -> take(row, sheet.sheet(), target.survey(), fitting.answers());
            case SheetCheck.Unfit unfit -> throw SheetEncoder.refusal(unfit.faults());
        }
    }

    /** A step may be named by its label, as it stands on paper, instead of by its code. */
    private static Map<String, List<String>> byCode(SheetLayout layout, Map<String, List<String>> answers) {
        Map<String, List<String>> byCode = new HashMap<>();
        answers.forEach((item, given) -> byCode.put(
                item,
                given == null
                        ? null
                        : given.stream()
                                .map(answer -> layout.question(item)
                                        .map(question -> code(question.scale(), answer))
                                        .orElse(answer))
                                .toList()));
        return byCode;
    }

    private static String code(Scale scale, String answer) {
        return scale.steps().stream()
                .filter(step ->
                        step.label().th().equals(answer) || step.label().en().equals(answer))
                .map(Scale.Step::code)
                .findFirst()
                .orElse(answer);
    }

    /** Rejects a row for what a single sheet would have been refused for. */
    void reject(int row, Problem problem, SheetRecord sheet, Original original) {
        tally.reject(
                original.header(),
                original.cells(),
                RowFaults.of(row, problem, pointer -> place(pointer, sheet), whole(problem, sheet)));
    }

    private static Optional<RowFaults.Place> place(String pointer, SheetRecord sheet) {
        String[] steps = pointer.split("/");
        if (sheet == null || steps.length < 3 || !steps[1].equals("answers")) {
            return Optional.of(new RowFaults.Place(pointer.replaceFirst("^/", ""), ""));
        }
        List<String> given = sheet.answers().get(steps[2]);
        int index = steps.length > 3 ? Integer.parseInt(steps[3]) : -1;
        String value = given == null || index < 0 || index >= given.size() ? "" : String.valueOf(given.get(index));
        return Optional.of(new RowFaults.Place(index < 0 ? steps[2] : steps[2] + "." + (index + 1), value));
    }

    private static RowFaults.Place whole(Problem problem, SheetRecord sheet) {
        if (sheet == null) {
            return new RowFaults.Place("", "");
        }
        boolean ofAgency =
                problem.type() != ImportProblem.SHEET_TWICE && problem.type() != ImportProblem.SHEET_REFERENCE_INVALID;
        return ofAgency
                ? new RowFaults.Place("agency", String.valueOf(sheet.agency()))
                : new RowFaults.Place("sheet", String.valueOf(sheet.sheet()));
    }

    private static boolean isReference(String sheet) {
        return sheet != null
                && !sheet.isBlank()
                && sheet.length() <= LONGEST_REFERENCE
                && sheet.chars().noneMatch(c -> c < ' ' || Character.isSurrogate((char) c));
    }
}

package org.itahub.assessment.survey.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.Scale;
import org.itahub.assessment.survey.domain.SheetFault.Kind;

/**
 * How the answers to one survey instrument stand in bytes: one byte an answer part, in the framework's order of items and
 * of their parts, each the index from 0 of the chosen step of the item's scale.
 */
public final class SheetLayout {

    private final Map<String, Question> questions;
    private final List<ScoreUnits> units;
    private final int width;

    private SheetLayout(Map<String, Question> questions, int width) {
        this.questions = questions;
        this.units = questions.values().stream().map(ScoreUnits::of).toList();
        this.width = width;
    }

    /** The layout of an instrument's sheets, the same for as long as the framework's version is. */
    public static SheetLayout of(Framework framework, Instrument instrument) {
        Map<String, Question> questions = new LinkedHashMap<>();
        int width = 0;
        for (Item item : framework.content().items()) {
            if (framework.instrumentOf(item).code().equals(instrument.code())) {
                Question question = Question.of(framework, item, width);
                questions.put(item.code(), question);
                width += question.size();
            }
        }
        return new SheetLayout(questions, width);
    }

    /** The questions in the framework's order. */
    public List<Question> questions() {
        return List.copyOf(questions.values());
    }

    /** What the answers to each question are worth, in the same order. */
    public List<ScoreUnits> units() {
        return units;
    }

    public Optional<Question> question(String item) {
        return Optional.ofNullable(questions.get(item));
    }

    /** How many bytes a sheet has. */
    public int width() {
        return width;
    }

    /**
     * The sheet in bytes, or all that is wrong with it.
     *
     * @param answers by item code the codes of the steps chosen, one for each part of the item in turn
     */
    public SheetCheck encode(Map<String, List<String>> answers) {
        byte[] sheet = new byte[width];
        List<SheetFault> faults = new ArrayList<>();
        for (Question question : questions.values()) {
            write(question, answers.get(question.item().code()), sheet, faults);
        }
        answers.keySet().stream()
                .filter(code -> !questions.containsKey(code))
                .map(code -> new SheetFault(Kind.ITEM_UNKNOWN, code, 0, code))
                .forEach(faults::add);
        return faults.isEmpty() ? new SheetCheck.Fitting(sheet) : new SheetCheck.Unfit(List.copyOf(faults));
    }

    private static void write(Question question, List<String> given, byte[] sheet, List<SheetFault> faults) {
        String code = question.item().code();
        List<String> answers = given == null ? List.of() : given;
        for (int n = 0; n < question.size(); n++) {
            String answer = n < answers.size() ? answers.get(n) : null;
            Integer step = answer == null ? null : question.steps().get(answer);
            if (answer == null) {
                faults.add(new SheetFault(Kind.ANSWER_MISSING, code, n, code));
            } else if (step == null) {
                faults.add(new SheetFault(Kind.STEP_UNKNOWN, code, n, answer));
            } else {
                sheet[question.first() + n] = step.byteValue();
            }
        }
        if (answers.size() > question.size()) {
            faults.add(new SheetFault(Kind.TOO_MANY_ANSWERS, code, question.size(), code));
        }
    }

    /**
     * The answers of a sheet, by item code in the framework's order.
     *
     * @throws IllegalArgumentException if the bytes are no sheet of this layout
     */
    public Map<String, List<String>> decode(byte[] sheet) {
        if (!fits(sheet)) {
            throw new IllegalArgumentException("no sheet of this layout");
        }
        Map<String, List<String>> answers = new LinkedHashMap<>();
        questions.forEach((code, question) -> {
            List<Scale.Step> steps = question.scale().steps();
            List<String> chosen = new ArrayList<>();
            for (int n = 0; n < question.size(); n++) {
                chosen.add(steps.get(sheet[question.first() + n]).code());
            }
            answers.put(code, List.copyOf(chosen));
        });
        return answers;
    }

    /** True if the bytes are a sheet of this layout. */
    public boolean fits(byte[] sheet) {
        if (sheet.length != width) {
            return false;
        }
        for (Question question : questions.values()) {
            int steps = question.scale().steps().size();
            for (int n = question.first(); n < question.first() + question.size(); n++) {
                if (sheet[n] < 0 || sheet[n] >= steps) {
                    return false;
                }
            }
        }
        return true;
    }
}

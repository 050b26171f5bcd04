package org.itahub.assessment.imports.answers;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itahub.assessment.survey.domain.Question;
import org.itahub.assessment.survey.domain.SheetLayout;

/**
 * Reads a line such as {@code {"agency": "2650101", "instrument": "IIT", "sheet": "A-1", "answers": {"I1": ["MOST"], …}}}
 * straight into the bytes of a sheet: no tree, no text for an answer. It knows sound lines only. Whatever else stands there
 * is left to the careful way, which says what is wrong; so this one may give up at the first doubt.
 */
final class SheetLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final SurveyTargets.OfYear surveys;
    private String agency;
    private String instrument;
    private String sheet;
    private SurveyTargets.Target target;
    private String lastAgency = "";
    private String lastInstrument = "";
    private SurveyTargets.Target lastTarget;
    private byte[] answers;

    SheetLine(SurveyTargets.OfYear surveys) {
        this.surveys = surveys;
    }

    /** An instrument's questions, ready to be met in their order. */
    static final class Layout {
        private final Slot[] slots;
        private final Map<String, Integer> places = new HashMap<>();
        private final int width;

        Layout(SheetLayout layout) {
            List<Question> questions = layout.questions();
            slots = new Slot[questions.size()];
            for (int n = 0; n < slots.length; n++) {
                slots[n] = new Slot(questions.get(n));
                places.put(slots[n].code, n);
            }
            width = layout.width();
        }
    }

    private static final class Slot {
        private final String code;
        private final int first;
        private final int size;
        private final char[][] steps;

        Slot(Question question) {
            code = question.item().code();
            first = question.first();
            size = question.size();
            steps = new char[question.steps().size()][];
            question.steps().forEach((step, index) -> steps[index] = step.toCharArray());
        }

        /** The index of the step that the parser stands on; -1 for none. */
        int step(JsonParser parser) throws IOException {
            char[] text = parser.getTextCharacters();
            int offset = parser.getTextOffset();
            int length = parser.getTextLength();
            for (int n = 0; n < steps.length; n++) {
                if (steps[n].length == length && same(steps[n], text, offset)) {
                    return n;
                }
            }
            return -1;
        }

        private static boolean same(char[] step, char[] text, int offset) {
            for (int i = 0; i < step.length; i++) {
                if (step[i] != text[offset + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Whether the line is a sound sheet of a survey in reach; if so, the other methods tell of it until the next line. */
    boolean read(byte[] bytes, int offset, int length) {
        agency = null;
        instrument = null;
        sheet = null;
        target = null;
        answers = null;
        try (JsonParser parser = FACTORY.createParser(bytes, offset, length)) {
            return parser.nextToken() == JsonToken.START_OBJECT && object(parser) && parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }

    String sheet() {
        return sheet;
    }

    int survey() {
        return target.survey();
    }

    byte[] answers() {
        return answers;
    }

    private boolean object(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            boolean taken =
                    switch (name) {
                        case "agency" -> agency == null && (agency = text(parser, value)) != null;
                        case "instrument" -> instrument == null && (instrument = text(parser, value)) != null;
                        case "sheet" -> sheet == null && (sheet = text(parser, value)) != null;
                        case "answers" ->
                            answers == null && value == JsonToken.START_OBJECT && aim() && answers(parser);
                        default -> false;
                    };
            if (!taken) {
                return false;
            }
        }
        return answers != null && sheet != null;
    }

    private static String text(JsonParser parser, JsonToken value) throws IOException {
        return value == JsonToken.VALUE_STRING ? parser.getText() : null;
    }

    /** The survey is known before its answers come; most lines are of the survey of the line before. */
    private boolean aim() {
        if (agency == null || instrument == null) {
            return false;
        }
        if (lastTarget == null || !agency.equals(lastAgency) || !instrument.equals(lastInstrument)) {
            lastAgency = agency;
            lastInstrument = instrument;
            lastTarget = surveys.find(agency, instrument);
        }
        target = lastTarget;
        return target != null;
    }

    private boolean answers(JsonParser parser) throws IOException {
        Layout layout = target.fast();
        answers = new byte[layout.width];
        long met = 0;
        int count = 0;
        int expected = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            int place = place(layout, parser.currentName(), expected);
            if (place < 0 || place >= Long.SIZE || (met & 1L << place) != 0) {
                return false;
            }
            met |= 1L << place;
            count++;
            expected = place + 1;
            if (!question(parser, layout.slots[place])) {
                return false;
            }
        }
        return count == layout.slots.length;
    }

    private static int place(Layout layout, String code, int expected) {
        if (expected < layout.slots.length && layout.slots[expected].code.equals(code)) {
            return expected;
        }
        return layout.places.getOrDefault(code, -1);
    }

    private boolean question(JsonParser parser, Slot slot) throws IOException {
        if (parser.nextToken() != JsonToken.START_ARRAY) {
            return false;
        }
        for (int part = 0; part < slot.size; part++) {
            int step = parser.nextToken() == JsonToken.VALUE_STRING ? slot.step(parser) : -1;
            if (step < 0) {
                return false;
            }
            answers[slot.first + part] = (byte) step;
        }
        return parser.nextToken() == JsonToken.END_ARRAY;
    }
}

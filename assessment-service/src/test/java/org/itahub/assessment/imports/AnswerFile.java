package org.itahub.assessment.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.itahub.assessment.survey.Surveys;
import org.itahub.assessment.survey.domain.SheetLayout;
import org.itahub.assessment.survey.domain.Sheets;

/** Files of answer sheets. */
final class AnswerFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AnswerFile() {}

    /** So many sheets of one survey, each a line. */
    static String lines(String agency, String instrument, int sheets) {
        SheetLayout layout = Surveys.layout(instrument);
        Random random = new Random(sheets);
        StringBuilder lines = new StringBuilder();
        for (int n = 1; n <= sheets; n++) {
            lines.append(line(agency, instrument, "S-" + n, Sheets.answers(layout, random)))
                    .append('\n');
        }
        return lines.toString();
    }

    static String line(String agency, String instrument, String sheet, Map<String, List<String>> answers) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("agency", agency);
        line.put("instrument", instrument);
        line.put("sheet", sheet);
        line.put("answers", answers);
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}

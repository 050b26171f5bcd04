package org.itahub.assessment.survey.domain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.itahub.assessment.exact.domain.Rational;

class TallyPropertyTest {

    private static final SheetLayout LAYOUT = Sheets.layout();

    @Property(tries = 200)
    void a_tally_scores_what_the_frameworks_own_rule_gives(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 40) int n) {
        List<Map<String, List<String>>> sheets = new ArrayList<>();
        List<byte[]> bytes = new ArrayList<>();
        for (int sheet = 0; sheet < n; sheet++) {
            sheets.add(Sheets.answers(LAYOUT, random));
            bytes.add(Sheets.bytes(LAYOUT, sheets.getLast()));
        }
        Map<String, Rational> recounted = new HashMap<>();
        LAYOUT.questions()
                .forEach(question -> recounted.put(question.item().code(), Sheets.recounted(question, sheets)));
        assertEquals(recounted, Sheets.tally(LAYOUT, bytes).scores(LAYOUT));
    }

    @Property(tries = 200)
    void a_sheet_survives_its_bytes(@ForAll Random random) {
        Map<String, List<String>> answers = Sheets.answers(LAYOUT, random);
        byte[] bytes = Sheets.bytes(LAYOUT, answers);
        assertEquals(answers, LAYOUT.decode(bytes));
        assertArrayEquals(bytes, Sheets.bytes(LAYOUT, LAYOUT.decode(bytes)));
    }
}

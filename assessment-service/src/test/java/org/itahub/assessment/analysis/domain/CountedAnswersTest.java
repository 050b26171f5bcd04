package org.itahub.assessment.analysis.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.analysis.domain.CountedAnswers.Fault;
import org.itahub.assessment.analysis.domain.CountedAnswers.Outcome;
import org.itahub.assessment.analysis.domain.CountedAnswers.Part;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.ItemPart;
import org.itahub.assessment.framework.domain.Text;
import org.junit.jupiter.api.Test;

class CountedAnswersTest {

    private static final Text ANY = new Text("ข้อความ", "text");

    private final Framework framework = framework();

    @Test
    void a_score_is_the_mean_over_those_who_answered_never_rounded() {
        assertEquals(score(Rational.of(200 + 67, 3)), of("plain", Map.of("MOST", 2L, "MUCH", 1L)));
        assertEquals(score(Rational.of(33)), of("plain", Map.of("LITTLE", 7L, "MOST", 0L)));
    }

    @Test
    void a_question_worded_against_the_agency_turns_the_scale() {
        assertEquals(score(Rational.of(100 + 100, 3)), of("turned", Map.of("LEAST", 2L, "MOST", 1L)));
    }

    @Test
    void a_question_with_parts_averages_them_each_in_its_direction() {
        assertEquals(
                score(Rational.of(100)),
                CountedAnswers.score(
                        framework,
                        "parted",
                        List.of(new Part(2, Map.of("LEAST", 4L)), new Part(1, Map.of("MOST", 4L)))));
        assertEquals(
                score(Rational.of(50)),
                CountedAnswers.score(
                        framework,
                        "parted",
                        List.of(new Part(1, Map.of("MOST", 4L)), new Part(2, Map.of("MOST", 4L)))));
    }

    @Test
    void what_cannot_be_counted_is_refused_by_its_name() {
        assertEquals(refused(Fault.UNKNOWN_ITEM, "X1"), of("X1", Map.of("MOST", 1L)));
        assertEquals(refused(Fault.NOT_ASKED, "o1"), of("o1", Map.of("MET", 1L)));
        assertEquals(refused(Fault.UNKNOWN_STEP, "BEST"), of("plain", Map.of("BEST", 1L)));
        assertEquals(refused(Fault.COUNT_OUT_OF_RANGE, "-1"), of("plain", Map.of("MOST", -1L)));
        assertEquals(refused(Fault.COUNT_OUT_OF_RANGE, "10000001"), of("plain", Map.of("MOST", 10_000_001L)));
        assertEquals(score(Rational.HUNDRED), of("plain", Map.of("MOST", 10_000_000L)));
        assertEquals(refused(Fault.NOBODY, "plain"), of("plain", Map.of("MOST", 0L)));
        assertEquals(refused(Fault.NOBODY, "plain"), of("plain", Map.of()));
    }

    @Test
    void every_part_is_needed_once() {
        Part first = new Part(1, Map.of("MOST", 4L));
        for (List<Part> parts : List.of(
                List.<Part>of(), List.of(first), List.of(first, first), List.of(first, new Part(3, first.counts())))) {
            assertEquals(refused(Fault.OTHER_PARTS, "parted"), CountedAnswers.score(framework, "parted", parts));
        }
        assertEquals(refused(Fault.OTHER_PARTS, "plain"), CountedAnswers.score(framework, "plain", List.of(first)));
    }

    @Test
    void everybody_answers_every_part() {
        assertEquals(
                refused(Fault.UNEQUAL_PARTS, "parted"),
                CountedAnswers.score(
                        framework,
                        "parted",
                        List.of(new Part(1, Map.of("MOST", 4L)), new Part(2, Map.of("MOST", 5L)))));
    }

    private Outcome of(String item, Map<String, Long> counts) {
        return CountedAnswers.score(framework, item, List.of(new Part(0, counts)));
    }

    private static Outcome score(Rational score) {
        return new Outcome.Score(score);
    }

    private static Outcome refused(Fault fault, String subject) {
        return new Outcome.Refused(fault, subject);
    }

    private static Framework framework() {
        Item parted = new Item(
                "parted",
                "1",
                Optional.empty(),
                ANY,
                "FOUR_STEPS",
                "MOST",
                List.of(new ItemPart(1, ANY, "MOST"), new ItemPart(2, ANY, "LEAST")),
                List.of());
        return Frameworks.sound(Frameworks.content(
                2567,
                Frameworks.instruments("0.3", "0.3", "0.4"),
                List.of(new Indicator("1", "IIT", ANY), new Indicator("2", "EIT", ANY), new Indicator("3", "OIT", ANY)),
                List.of(),
                List.of(
                        Frameworks.item("plain", "1", Optional.empty(), "FOUR_STEPS", "MOST"),
                        parted,
                        Frameworks.item("turned", "2", Optional.empty(), "FOUR_STEPS", "LEAST"),
                        Frameworks.item("o1", "3", Optional.empty(), "MET_NOT_MET", "MET")),
                Frameworks.lettered()));
    }
}

package org.itahub.assessment.survey.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.FrameworkContent;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.ItemPart;
import org.itahub.assessment.framework.domain.Scale;
import org.itahub.assessment.framework.domain.Text;

/** A small framework whose questions have all that a question can have, and sheets that answer them. */
public final class Sheets {

    private static final Text ANY = new Text("ข้อความ", "text");

    /** Steps whose scores no decimal can hold. */
    private static final Scale THIRDS = new Scale(
            "THIRDS",
            List.of(
                    new Scale.Step("NONE", ANY, Rational.ZERO),
                    new Scale.Step("SOME", ANY, Rational.of(100, 3)),
                    new Scale.Step("ALL", ANY, Rational.HUNDRED)));

    private Sheets() {}

    /** Parts in both directions, a question as a whole, two steps, thirds; and one question of another instrument. */
    public static Framework framework() {
        List<Item> items = List.of(
                new Item(
                        "Q1",
                        "1",
                        Optional.empty(),
                        ANY,
                        "FOUR_STEPS",
                        "MOST",
                        List.of(new ItemPart(1, ANY, "MOST"), new ItemPart(2, ANY, "LEAST")),
                        List.of()),
                Frameworks.item("X1", "2", Optional.empty(), "FOUR_STEPS", "MOST"),
                Frameworks.item("Q2", "1", Optional.empty(), "MET_NOT_MET", "NOT_MET"),
                Frameworks.item("Q3", "1", Optional.empty(), "THIRDS", "ALL"),
                Frameworks.item("O1", "3", Optional.empty(), "MET_NOT_MET", "MET"));
        FrameworkContent content = Frameworks.content(
                2565,
                Frameworks.instruments("0.3", "0.3", "0.4"),
                List.of(new Indicator("1", "IIT", ANY), new Indicator("2", "EIT", ANY), new Indicator("3", "OIT", ANY)),
                List.of(),
                items,
                Frameworks.lettered());
        List<Scale> scales = new ArrayList<>(content.scales());
        scales.add(THIRDS);
        return Frameworks.sound(new FrameworkContent(
                content.fiscalYear(),
                content.instruments(),
                content.indicators(),
                content.subIndicators(),
                content.items(),
                scales,
                content.levels(),
                content.sampling(),
                content.target(),
                content.triagePolicies()));
    }

    /** The layout of its internal survey: Q1 on two bytes, then Q2 and Q3. */
    public static SheetLayout layout() {
        return layout(framework(), "IIT");
    }

    public static SheetLayout layout(Framework framework, String instrument) {
        return SheetLayout.of(framework, framework.instrument(instrument).orElseThrow());
    }

    /** Any answers that fit. */
    public static Map<String, List<String>> answers(SheetLayout layout, Random random) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        for (Question question : layout.questions()) {
            List<String> chosen = new ArrayList<>();
            for (int n = 0; n < question.size(); n++) {
                List<Scale.Step> steps = question.scale().steps();
                chosen.add(steps.get(random.nextInt(steps.size())).code());
            }
            answers.put(question.item().code(), chosen);
        }
        return answers;
    }

    /** The sheet in bytes, which must fit. */
    public static byte[] bytes(SheetLayout layout, Map<String, List<String>> answers) {
        return switch (layout.encode(answers)) {
            case SheetCheck.Fitting fitting -> fitting.answers();
            case SheetCheck.Unfit unfit -> throw new AssertionError(unfit.faults());
        };
    }

    /** A question's score as the framework defines it: every answer by the scale's own rule, no sums and no units. */
    public static Rational recounted(Question question, List<Map<String, List<String>>> sheets) {
        List<Rational> ofSheets = new ArrayList<>();
        for (Map<String, List<String>> sheet : sheets) {
            List<String> answers = sheet.get(question.item().code());
            List<Rational> parts = new ArrayList<>();
            for (int n = 0; n < answers.size(); n++) {
                parts.add(question.scale()
                        .scoreOf(answers.get(n), question.bests().get(n)));
            }
            ofSheets.add(Rational.mean(parts));
        }
        return Rational.mean(ofSheets);
    }

    /** What a database would add up. */
    public static Tally tally(SheetLayout layout, List<byte[]> sheets) {
        List<Long> sums = new ArrayList<>();
        for (ScoreUnits units : layout.units()) {
            long sum = 0;
            for (byte[] sheet : sheets) {
                for (int part = 0; part < units.question().size(); part++) {
                    sum += units.ofPart(part).get(sheet[units.question().first() + part]);
                }
            }
            sums.add(sum);
        }
        return new Tally(sheets.size(), sheets.isEmpty() ? List.of() : sums);
    }
}

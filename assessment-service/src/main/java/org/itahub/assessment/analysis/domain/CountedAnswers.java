package org.itahub.assessment.analysis.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.ItemPart;
import org.itahub.assessment.framework.domain.Scale;

/**
 * A question's score from how many gave which answer: the mean over respondents of the mean over the question's parts.
 * Since everybody answers every part, that is the mean over the parts of the mean over respondents.
 */
public final class CountedAnswers {

    private static final long MOST = 10_000_000;

    /** How many gave which answer to one part, or to a question without parts. @param no of the part; 0 without parts */
    public record Part(int no, Map<String, Long> counts) {
        public Part {
            counts = Map.copyOf(counts);
        }
    }

    /** What came of counting. */
    public sealed interface Outcome {

        record Score(Rational score) implements Outcome {}

        /** @param subject the code, step, part or number at fault */
        record Refused(Fault fault, String subject) implements Outcome {}
    }

    /** Why answers cannot be counted. */
    public enum Fault {
        UNKNOWN_ITEM,
        /** A disclosure item is checked, not asked. */
        NOT_ASKED,
        /** A part is missing, unknown or given twice. */
        OTHER_PARTS,
        UNKNOWN_STEP,
        /** Under 0 or over ten million. */
        COUNT_OUT_OF_RANGE,
        /** Nobody answered. */
        NOBODY,
        /** The parts were answered by different numbers of people. */
        UNEQUAL_PARTS
    }

    private CountedAnswers() {}

    /** The exact score of an item of the framework. */
    public static Outcome score(Framework framework, String code, List<Part> parts) {
        Item item = framework.item(code).orElse(null);
        if (item == null) {
            return refused(Fault.UNKNOWN_ITEM, code);
        }
        if (framework.instrumentOf(item).source() == Instrument.Source.DISCLOSURE) {
            return refused(Fault.NOT_ASKED, code);
        }
        List<Integer> numbers = numbers(item);
        List<Integer> given = parts.stream().map(Part::no).sorted().toList();
        if (!given.equals(numbers)) {
            return refused(Fault.OTHER_PARTS, code);
        }
        return score(framework.scaleOf(item), item, parts);
    }

    private static Outcome score(Scale scale, Item item, List<Part> parts) {
        long respondents = -1;
        List<Rational> means = new ArrayList<>();
        for (Part part : parts) {
            long answered = 0;
            Rational sum = Rational.ZERO;
            for (String step : new TreeSet<>(part.counts().keySet())) {
                long count = part.counts().get(step);
                if (scale.steps().stream().noneMatch(each -> each.code().equals(step))) {
                    return refused(Fault.UNKNOWN_STEP, step);
                }
                if (count < 0 || count > MOST) {
                    return refused(Fault.COUNT_OUT_OF_RANGE, String.valueOf(count));
                }
                answered += count;
                sum = sum.plus(scale.scoreOf(step, best(item, part.no())).times(Rational.of(count)));
            }
            if (answered == 0) {
                return refused(Fault.NOBODY, item.code());
            }
            if (respondents >= 0 && respondents != answered) {
                return refused(Fault.UNEQUAL_PARTS, item.code());
            }
            respondents = answered;
            means.add(sum.dividedBy(Rational.of(answered)));
        }
        return new Outcome.Score(Rational.mean(means));
    }

    private static List<Integer> numbers(Item item) {
        return item.parts().isEmpty()
                ? List.of(0)
                : item.parts().stream().map(ItemPart::no).sorted().toList();
    }

    private static String best(Item item, int no) {
        return item.parts().stream()
                .filter(part -> part.no() == no)
                .map(ItemPart::best)
                .findFirst()
                .orElse(item.best());
    }

    private static Outcome refused(Fault fault, String subject) {
        return new Outcome.Refused(fault, subject);
    }
}

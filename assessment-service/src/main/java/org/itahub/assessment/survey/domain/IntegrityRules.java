package org.itahub.assessment.survey.domain;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.assessment.exact.domain.Rational;

/** Looks for what is odd about a survey's answers. */
public final class IntegrityRules {

    private static final int PER_CENT = 100;

    /** On fewer answers than this the same step again and again says nothing. */
    private static final int LEAST_ANSWERS = 5;

    private static final int GRADED = 3;

    private final SheetLayout layout;
    private final Observed observed;
    private final Thresholds thresholds;

    private IntegrityRules(SheetLayout layout, Observed observed, Thresholds thresholds) {
        this.layout = layout;
        this.observed = observed;
        this.thresholds = thresholds;
    }

    /**
     * What is known of a survey.
     *
     * @param sheets every sheet, to be left as it is
     * @param arrivals sheets by the hour in which they came, as far as that was counted
     * @param score the instrument's exact score, if it can be told
     * @param lastYear the same of the year before
     */
    public record Observed(
            Access access,
            int stakeholders,
            List<byte[]> sheets,
            SortedMap<Instant, Long> arrivals,
            Optional<Rational> score,
            Optional<Rational> lastYear) {}

    /** All that is odd; a group too small to be broken down is only counted. */
    public static List<IntegrityFlag> check(SheetLayout layout, Observed observed, Thresholds thresholds) {
        IntegrityRules rules = new IntegrityRules(layout, observed, thresholds);
        List<IntegrityFlag> flags = new ArrayList<>();
        rules.moreThanStaff().ifPresent(flags::add);
        if (rules.answered() >= Tally.LEAST_GROUP) {
            flags.addAll(rules.bursts());
            rules.straightLining().ifPresent(flags::add);
            rules.identical().ifPresent(flags::add);
            rules.jump().ifPresent(flags::add);
        }
        return List.copyOf(flags);
    }

    private long answered() {
        return observed.sheets().size();
    }

    private Optional<IntegrityFlag> moreThanStaff() {
        boolean more = observed.access() == Access.TOKEN && answered() > observed.stakeholders();
        return more
                ? Optional.of(new IntegrityFlag.MoreAnswersThanStaff(answered(), observed.stakeholders()))
                : Optional.empty();
    }

    private List<IntegrityFlag> bursts() {
        List<IntegrityFlag> bursts = new ArrayList<>();
        observed.arrivals().forEach((hour, sheets) -> {
            if (sheets >= thresholds.burstSheets() && reaches(sheets, thresholds.burstPercent())) {
                bursts.add(new IntegrityFlag.Burst(hour, sheets, answered()));
            }
        });
        return bursts;
    }

    private Optional<IntegrityFlag> straightLining() {
        List<Question> graded = layout.questions().stream()
                .filter(question -> question.steps().size() >= GRADED)
                .toList();
        if (graded.stream().mapToInt(Question::size).sum() < LEAST_ANSWERS) {
            return Optional.empty();
        }
        long straight = observed.sheets().stream()
                .filter(sheet -> isStraight(sheet, graded))
                .count();
        return straight > 0 && reaches(straight, thresholds.straightPercent())
                ? Optional.of(new IntegrityFlag.StraightLining(straight, answered()))
                : Optional.empty();
    }

    private static boolean isStraight(byte[] sheet, List<Question> graded) {
        byte step = sheet[graded.getFirst().first()];
        for (Question question : graded) {
            for (int n = question.first(); n < question.first() + question.size(); n++) {
                if (sheet[n] != step) {
                    return false;
                }
            }
        }
        return true;
    }

    private Optional<IntegrityFlag> identical() {
        Map<ByteBuffer, Long> groups = observed.sheets().stream()
                .map(ByteBuffer::wrap)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long largest = groups.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return largest >= thresholds.identicalSheets() && reaches(largest, thresholds.identicalPercent())
                ? Optional.of(new IntegrityFlag.IdenticalSheets(largest, answered()))
                : Optional.empty();
    }

    private Optional<IntegrityFlag> jump() {
        return observed.score()
                .flatMap(score -> observed.lastYear()
                        .filter(last -> !distance(score, last).isBelow(Rational.of(thresholds.jumpPoints())))
                        .map(last -> new IntegrityFlag.Jump(score, last)));
    }

    private static Rational distance(Rational one, Rational other) {
        return one.max(other).minus(one.min(other));
    }

    private boolean reaches(long sheets, int percent) {
        return sheets * PER_CENT >= percent * answered();
    }
}

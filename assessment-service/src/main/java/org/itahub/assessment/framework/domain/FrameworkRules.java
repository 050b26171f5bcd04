package org.itahub.assessment.framework.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.FrameworkFault.Kind;
import org.itahub.platform.fiscal.FiscalYear;

/**
 * Checks a framework as posted. Every fault is named at once, so that whoever enters a new year corrects it in one go.
 * A framework without instruments is sound: for 2561 and 2562 only totals and levels are known.
 */
public final class FrameworkRules {

    /** The name of the total among the figures, which no instrument, indicator or item may take. */
    public static final String TOTAL = "total";

    /** What can stand in an address, a list of codes and the header of a table. */
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,29}");

    private final FrameworkContent content;
    private final List<FrameworkFault> faults = new ArrayList<>();

    private FrameworkRules(FrameworkContent content) {
        this.content = content;
    }

    /** A sound framework, or all that is wrong with the content. */
    public static FrameworkCheck check(FrameworkContent content) {
        FrameworkRules rules = new FrameworkRules(content);
        rules.checkYear();
        rules.checkWeights();
        rules.checkCodes();
        rules.faults.addAll(WordingRules.check(content));
        rules.checkParts();
        rules.checkGrouping();
        rules.checkScales();
        rules.faults.addAll(ThresholdRules.check(content));
        return rules.faults.isEmpty()
                ? new FrameworkCheck.Sound(new Framework(content))
                : new FrameworkCheck.Faulty(List.copyOf(rules.faults));
    }

    /** A framework that was sound when it was published: rules that came later do not undo it. */
    public static Framework published(FrameworkContent content) {
        return new Framework(content);
    }

    private void checkYear() {
        int year = content.fiscalYear();
        if (year < FiscalYear.FIRST || year > FiscalYear.LAST) {
            fault(Kind.FISCAL_YEAR_OUT_OF_RANGE, "/fiscalYear", String.valueOf(year));
        }
    }

    private void checkWeights() {
        each(content.instruments(), (path, instrument) -> {
            if (!Rational.ZERO.isBelow(instrument.weight()) || Rational.ONE.isBelow(instrument.weight())) {
                fault(Kind.WEIGHT_OUT_OF_RANGE, "/instruments/" + path + "/weight", instrument.code());
            }
        });
        Rational sum = content.instruments().stream().map(Instrument::weight).reduce(Rational.ZERO, Rational::plus);
        if (!content.instruments().isEmpty() && !sum.equals(Rational.ONE)) {
            fault(Kind.WEIGHTS_DO_NOT_ADD_UP, "/instruments", sum.fraction());
        }
    }

    private void checkCodes() {
        Set<String> figures = new HashSet<>();
        each(content.instruments(), (n, it) -> checkCode(figures, "/instruments/" + n, it.code()));
        each(content.indicators(), (n, it) -> checkCode(figures, "/indicators/" + n, it.code()));
        each(content.subIndicators(), (n, it) -> checkCode(figures, "/subIndicators/" + n, it.code()));
        each(content.items(), (n, it) -> checkCode(figures, "/items/" + n, it.code()));
        Set<String> scales = new HashSet<>();
        each(content.scales(), (n, it) -> checkCode(scales, "/scales/" + n, it.code()));
        Set<String> levels = new HashSet<>();
        each(content.levels(), (n, it) -> checkCode(levels, "/levels/" + n, it.code()));
    }

    private void checkCode(Set<String> seen, String path, String code) {
        if (code.isBlank()) {
            fault(Kind.CODE_MISSING, path + "/code", code);
        } else if (!CODE.matcher(code).matches()) {
            fault(Kind.CODE_MALFORMED, path + "/code", code);
        } else if (code.equalsIgnoreCase(TOTAL)) {
            fault(Kind.CODE_RESERVED, path + "/code", code);
        } else if (!seen.add(code)) {
            fault(Kind.CODE_TWICE, path + "/code", code);
        }
    }

    /** An answer to a question of several parts names them by their place. */
    private void checkParts() {
        each(content.items(), (n, item) -> {
            List<Integer> numbers = item.parts().stream().map(ItemPart::no).toList();
            if (!numbers.equals(IntStream.rangeClosed(1, numbers.size()).boxed().toList())) {
                fault(Kind.PARTS_MISNUMBERED, "/items/" + n + "/parts", item.code());
            }
        });
    }

    private void checkGrouping() {
        Set<String> instruments = codes(content.instruments().stream().map(Instrument::code));
        Set<String> indicators = codes(content.indicators().stream().map(Indicator::code));
        each(content.indicators(), (n, it) -> {
            if (!instruments.contains(it.instrument())) {
                fault(Kind.UNKNOWN_INSTRUMENT, "/indicators/" + n + "/instrument", it.instrument());
            }
        });
        each(content.subIndicators(), (n, it) -> {
            if (!indicators.contains(it.indicator())) {
                fault(Kind.UNKNOWN_INDICATOR, "/subIndicators/" + n + "/indicator", it.indicator());
            }
        });
        each(content.items(), (n, it) -> checkPlace(n, it, indicators));
        checkNoGroupIsEmpty();
    }

    private void checkPlace(int n, Item item, Set<String> indicators) {
        if (!indicators.contains(item.indicator())) {
            fault(Kind.UNKNOWN_INDICATOR, "/items/" + n + "/indicator", item.indicator());
            return;
        }
        List<String> groups = content.subIndicators().stream()
                .filter(group -> group.indicator().equals(item.indicator()))
                .map(SubIndicator::code)
                .toList();
        Optional<String> group = item.subIndicator();
        if (group.isPresent() && !groups.contains(group.get())) {
            fault(Kind.UNKNOWN_SUB_INDICATOR, "/items/" + n + "/subIndicator", group.get());
        }
        if (group.isEmpty() && !groups.isEmpty()) {
            fault(Kind.ITEM_OUTSIDE_SUB_INDICATOR, "/items/" + n + "/subIndicator", item.code());
        }
    }

    private void checkNoGroupIsEmpty() {
        Set<String> measured = codes(content.indicators().stream().map(Indicator::instrument));
        each(content.instruments(), (n, it) -> {
            if (!measured.contains(it.code())) {
                fault(Kind.GROUP_EMPTY, "/instruments/" + n, it.code());
            }
        });
        Set<String> filled = codes(content.items().stream().flatMap(item -> item.subIndicator().stream()));
        each(content.subIndicators(), (n, it) -> {
            if (!filled.contains(it.code())) {
                fault(Kind.GROUP_EMPTY, "/subIndicators/" + n, it.code());
            }
        });
    }

    private void checkScales() {
        each(content.scales(), this::checkScale);
        each(
                content.items(),
                (n, item) -> content.scales().stream()
                        .filter(scale -> scale.code().equals(item.scale()))
                        .findFirst()
                        .ifPresentOrElse(
                                scale -> checkBest(n, item, scale),
                                () -> fault(Kind.UNKNOWN_SCALE, "/items/" + n + "/scale", item.scale())));
    }

    private void checkScale(int n, Scale scale) {
        List<Rational> scores = scale.steps().stream().map(Scale.Step::score).toList();
        boolean rising = IntStream.range(1, scores.size())
                .allMatch(step -> scores.get(step - 1).isBelow(scores.get(step)));
        boolean distinct = codes(scale.steps().stream().map(Scale.Step::code)).size() == scores.size();
        boolean inRange = scores.stream().allMatch(ThresholdRules::isScore);
        if (scores.size() < 2 || !rising || !distinct || !inRange) {
            fault(Kind.SCALE_INVALID, "/scales/" + n + "/steps", scale.code());
        }
    }

    private void checkBest(int n, Item item, Scale scale) {
        if (scale.steps().isEmpty()) {
            return;
        }
        if (!scale.endsWith(item.best())) {
            fault(Kind.BEST_NOT_AN_END, "/items/" + n + "/best", item.best());
        }
        each(item.parts(), (part, it) -> {
            if (!scale.endsWith(it.best())) {
                fault(Kind.BEST_NOT_AN_END, "/items/" + n + "/parts/" + part + "/best", it.best());
            }
        });
    }

    private void fault(Kind kind, String path, String subject) {
        faults.add(new FrameworkFault(kind, path, subject));
    }

    private static Set<String> codes(Stream<String> codes) {
        return new HashSet<>(codes.toList());
    }

    /** Hands on each with its place in the list, from 0. */
    static <T> void each(List<T> all, Numbered<T> check) {
        IntStream.range(0, all.size()).forEach(n -> check.accept(n, all.get(n)));
    }

    /** What is done with something and its place. */
    interface Numbered<T> {
        void accept(int n, T it);
    }
}

package org.itahub.assessment.reconciliation.domain;

import java.util.List;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Interval;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.SubIndicator;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.assessment.scoring.domain.Formula;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.itahub.assessment.scoring.domain.Scoring;

/** What figures follow from: the scores given or, where they do not reach, the figures that are stated beside them. */
final class Derivations {

    private final ScoreSheet sheet;
    private final Framework framework;
    private final PublishedFigures published;

    Derivations(ScoreSheet sheet, PublishedFigures published) {
        this.sheet = sheet;
        this.framework = sheet.framework();
        this.published = published;
    }

    /** A part of a figure and the share with which it enters. */
    private record Part(String code, Rational weight) {}

    /** What the figure's inputs give; empty where some are neither given nor stated. */
    Optional<Derivation> of(String code) {
        return sheet.figure(code)
                .map(figure -> new Derivation(figure.value(), possible(figure)))
                .or(() -> sum(parts(code)));
    }

    /** What the plain mean of those figures would be; empty where one is not known. */
    Optional<Derivation> meanOf(List<String> codes) {
        return sum(evenly(codes));
    }

    private Optional<Derivation> sum(List<Part> parts) {
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Derivation sum = new Derivation(Rational.ZERO, Interval.exactly(Rational.ZERO));
        for (Part part : parts) {
            Optional<Derivation> derived = of(part.code).or(() -> stated(part.code));
            if (derived.isEmpty()) {
                return Optional.empty();
            }
            sum = new Derivation(
                    sum.value().plus(derived.get().value().times(part.weight)),
                    sum.possible().plus(derived.get().possible().times(part.weight)));
        }
        return Optional.of(sum);
    }

    private Optional<Derivation> stated(String code) {
        return Optional.ofNullable(published.figures().get(code))
                .map(score -> new Derivation(score, Interval.shownAs(score)));
    }

    /** The parts that the framework names; items are never stated, only given. */
    private List<Part> parts(String code) {
        if (code.equals(Scoring.TOTAL)) {
            return framework.content().instruments().stream()
                    .map(instrument -> new Part(instrument.code(), instrument.weight()))
                    .toList();
        }
        Optional<Instrument> instrument = framework.instrument(code);
        if (instrument.isPresent()) {
            return evenly(framework.indicatorsOf(instrument.get()).stream()
                    .map(Indicator::code)
                    .toList());
        }
        return framework
                .indicator(code)
                .map(framework::subIndicatorsOf)
                .map(groups -> evenly(groups.stream().map(SubIndicator::code).toList()))
                .orElse(List.of());
    }

    private static List<Part> evenly(List<String> codes) {
        return codes.stream()
                .map(code -> new Part(code, Rational.of(1, codes.size())))
                .toList();
    }

    private Interval possible(Figure figure) {
        if (figure.formula() == Formula.GIVEN) {
            return isExact(figure) ? Interval.exactly(figure.value()) : Interval.shownAs(figure.value());
        }
        return figure.inputs().stream()
                .map(input -> possible(input.figure()).times(input.weight()))
                .reduce(Interval.exactly(Rational.ZERO), Interval::plus);
    }

    /** A disclosure item is met or not; a survey item is a mean that somebody rounded, unless it has more decimals. */
    private boolean isExact(Figure figure) {
        boolean finer = !Rational.of(figure.shown()).equals(figure.value());
        return finer
                || figure.kind() == FigureKind.ITEM
                        && framework
                                .item(figure.code())
                                .filter(item -> framework.instrumentOf(item).source() == Instrument.Source.DISCLOSURE)
                                .isPresent();
    }
}

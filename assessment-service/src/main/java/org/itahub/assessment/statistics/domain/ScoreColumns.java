package org.itahub.assessment.statistics.domain;

import java.util.ArrayList;
import java.util.List;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.SubIndicator;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.ScoreSheet;

/**
 * In which order the scores of a framework's figures are kept: instruments, indicators, sub-indicators, items. Positions
 * count from 1, as the database does.
 *
 * @param codes of the figures, in that order
 * @param firstIndicator position of the first indicator
 * @param firstItem position of the first item
 */
public record ScoreColumns(List<String> codes, int firstIndicator, int firstItem) {

    /** Scores are shown with two decimals, so in hundredths they are whole. */
    private static final Rational HUNDREDTHS = Rational.of(100);

    public ScoreColumns {
        codes = List.copyOf(codes);
    }

    public static ScoreColumns of(Framework framework) {
        List<String> codes = new ArrayList<>();
        framework.content().instruments().stream().map(Instrument::code).forEach(codes::add);
        int firstIndicator = codes.size() + 1;
        framework.content().indicators().stream().map(Indicator::code).forEach(codes::add);
        framework.content().subIndicators().stream().map(SubIndicator::code).forEach(codes::add);
        int firstItem = codes.size() + 1;
        framework.content().items().stream().map(Item::code).forEach(codes::add);
        return new ScoreColumns(codes, firstIndicator, firstItem);
    }

    /** A result's scores as shown, in hundredths; null where a figure is not known. */
    public static List<Short> scores(ScoreSheet sheet) {
        List<Short> scores = new ArrayList<>();
        for (String code : of(sheet.framework()).codes()) {
            scores.add(sheet.figure(code).map(ScoreColumns::hundredths).orElse(null));
        }
        return scores;
    }

    /** The score that so many hundredths are. */
    public static Rational score(long hundredths) {
        return Rational.of(hundredths).dividedBy(HUNDREDTHS);
    }

    /** The fewest hundredths that are not below a score, which may have more decimals than are shown. */
    public static long hundredthsFrom(Rational score) {
        return score.times(HUNDREDTHS).ceiling();
    }

    private static Short hundredths(Figure figure) {
        return figure.shown().unscaledValue().shortValueExact();
    }
}

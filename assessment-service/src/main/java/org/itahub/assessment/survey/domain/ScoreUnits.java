package org.itahub.assessment.survey.domain;

import java.math.BigInteger;
import java.util.List;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Scale;

/**
 * What each answer to a question is worth in whole units, so that a database can add up any number of answers and the
 * score still comes out exactly.
 */
public final class ScoreUnits {

    private final Question question;
    private final Rational perPoint;
    private final List<List<Long>> byPart;

    private ScoreUnits(Question question, Rational perPoint, List<List<Long>> byPart) {
        this.question = question;
        this.perPoint = perPoint;
        this.byPart = byPart;
    }

    static ScoreUnits of(Question question) {
        BigInteger common = BigInteger.ONE;
        for (Scale.Step step : question.scale().steps()) {
            BigInteger denominator = step.score().denominator();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        Rational perPoint = Rational.of(common.longValueExact());
        List<List<Long>> byPart = question.bests().stream()
                .map(best -> question.scale().steps().stream()
                        .map(step -> question.scale()
                                .scoreOf(step.code(), best)
                                .times(perPoint)
                                .ceiling())
                        .toList())
                .toList();
        return new ScoreUnits(question, perPoint, byPart);
    }

    public Question question() {
        return question;
    }

    /** What each step is worth in a part of the question, by the step's index; the part counts from 0. */
    public List<Long> ofPart(int part) {
        return byPart.get(part);
    }

    /**
     * The question's exact score: the mean over sheets of the mean over parts.
     *
     * @param sum of all units of all parts on that many sheets, at least one
     */
    public Rational score(long sum, long sheets) {
        return Rational.of(sum).dividedBy(perPoint.times(Rational.of(sheets)).times(Rational.of(question.size())));
    }
}

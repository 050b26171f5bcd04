package org.itahub.assessment.scoring.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Ranks figures, highest first. */
public final class Ranking {

    private Ranking() {}

    /**
     * The rank of each figure by code, from 1. Figures shown alike share a rank and the next one counts all before it: 1,
     * 1, 3. The shown score decides, because readers could not tell two figures of 95.31 apart.
     */
    public static Map<String, Integer> of(List<Figure> figures) {
        return figures.stream()
                .collect(Collectors.toMap(
                        Figure::code,
                        figure -> 1
                                + (int) figures.stream()
                                        .filter(other -> other.shown().compareTo(figure.shown()) > 0)
                                        .count()));
    }
}

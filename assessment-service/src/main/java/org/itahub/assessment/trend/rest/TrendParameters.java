package org.itahub.assessment.trend.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.itahub.assessment.problem.Parameters;
import org.itahub.assessment.trend.ReadTrends;

/** Which trends are wanted; to be taken as {@code @BeanParam}. */
public class TrendParameters {

    @Parameter(
            description =
                    "Codes of the figures, separated by commas: total, instruments, indicators, sub-indicators, items; "
                            + "without it the total, the instruments and the indicators",
            example = "total,OIT,10,O42")
    @QueryParam("figures")
    String figures;

    @Parameter(description = "First fiscal year; without it as far back as there are results", example = "2563")
    @QueryParam("from")
    String from;

    @Parameter(
            description = "Last fiscal year, whose codes name the figures; without it the year of the last result",
            example = "2566")
    @QueryParam("to")
    String to;

    List<String> codes() {
        return figures == null
                ? List.of()
                : Arrays.stream(figures.split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .distinct()
                        .toList();
    }

    ReadTrends.Span span() {
        return new ReadTrends.Span(year("from", from), year("to", to));
    }

    private static Optional<Integer> year(String parameter, String text) {
        return Optional.ofNullable(text).map(year -> Parameters.positive(parameter, year));
    }
}

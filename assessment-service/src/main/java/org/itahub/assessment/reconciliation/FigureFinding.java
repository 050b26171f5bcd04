package org.itahub.assessment.reconciliation;

import java.util.Optional;
import org.itahub.assessment.reconciliation.domain.Cause;
import org.itahub.assessment.reconciliation.domain.Finding;

/**
 * A published statement that cannot be right, in words and figures as they are kept and shown.
 *
 * @param figure code of the figure, {@code level} for the level
 * @param code {@code figure-not-possible} or {@code level-not-of-total}
 * @param expected what the scores give
 * @param possibleFrom the lowest exact value that they can give within their rounding, as a fraction; figures only
 * @param possibleTo the upper end of those values; figures only
 */
public record FigureFinding(
        String figure,
        String code,
        String published,
        String expected,
        Optional<String> possibleFrom,
        Optional<String> possibleTo,
        Optional<Cause> cause) {

    public static FigureFinding of(Finding finding) {
        return switch (finding) {
            case Finding.FigureOff off ->
                new FigureFinding(
                        off.figure(),
                        "figure-not-possible",
                        off.published(),
                        off.derivation().shown().toPlainString(),
                        Optional.of(off.derivation().possible().low().fraction()),
                        Optional.of(off.derivation().possible().high().fraction()),
                        off.cause());
            case Finding.LevelOff off ->
                new FigureFinding(
                        off.figure(),
                        "level-not-of-total",
                        off.published(),
                        String.join(" / ", off.expected()),
                        Optional.empty(),
                        Optional.empty(),
                        off.cause());
        };
    }
}

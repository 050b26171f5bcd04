package org.itahub.assessment.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.itahub.platform.imports.ImportConflict;
import org.itahub.platform.problem.Problem;

/** A single operation's refusal as the conflicts of a row: the same codes, and columns for places in a body. */
public final class RowFaults {
    private static final Locale THAI = Locale.of("th");

    private RowFaults() {}

    /** A place in the file that is at fault. */
    public record Place(String column, String value) {}

    /**
     * @param place the column and value that a pointer into the single operation's body stands for, if it is one
     * @param whole what is at fault where no pointer says so
     */
    public static List<ImportConflict> of(
            int row, Problem problem, Function<String, Optional<Place>> place, Place whole) {
        if (problem.faults().isEmpty()) {
            return List.of(new ImportConflict(
                    row,
                    whole.column(),
                    problem.type().code(),
                    whole.value(),
                    problem.detail(THAI),
                    problem.detail(Locale.ENGLISH)));
        }
        return problem.faults().stream()
                .map(fault -> {
                    Place at = place.apply(fault.pointer()).orElse(whole);
                    return new ImportConflict(
                            row,
                            at.column(),
                            fault.code(),
                            at.value(),
                            fault.message().th(),
                            fault.message().en());
                })
                .toList();
    }
}

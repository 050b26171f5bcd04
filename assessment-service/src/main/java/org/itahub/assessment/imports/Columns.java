package org.itahub.assessment.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.itahub.platform.problem.Problem;

/** What the columns of a file mean and what the file calls them. */
public final class Columns {
    private static final int MOST_IGNORED = 100;
    private static final int MOST_REMEMBERED = 5_000;

    private final Function<String, Optional<String>> meaning;
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, Optional<String>> meanings = new HashMap<>();
    private final Set<String> ignored = new LinkedHashSet<>();

    /** @param meaning the column that a header names, if it is known */
    public Columns(Function<String, Optional<String>> meaning) {
        this.meaning = meaning;
    }

    /** The meaning of a header; what nothing is known of is remembered. */
    public Optional<String> of(String header) {
        Optional<String> column =
                meanings.size() < MOST_REMEMBERED ? meanings.computeIfAbsent(header, meaning) : meaning.apply(header);
        column.ifPresentOrElse(known -> headers.putIfAbsent(known, header), () -> ignore(header));
        return column;
    }

    /** Whether a header means that column; it leaves no trace. */
    boolean means(String header, String column) {
        return meaning.apply(header).filter(column::equals).isPresent();
    }

    /** @throws Problem 422 where two headers mean the same */
    void refuseTwice(Collection<String> names) {
        Map<String, String> seen = new HashMap<>();
        for (String name : names) {
            of(name).map(column -> seen.put(column, name)).ifPresent(first -> {
                throw Problem.of(ImportProblem.IMPORT_COLUMN_TWICE, first, name);
            });
        }
    }

    /** What the file calls a column; its own name where the file does not have it. */
    public String header(String column) {
        return headers.getOrDefault(column, column);
    }

    public List<String> ignored() {
        return List.copyOf(ignored);
    }

    private void ignore(String header) {
        if (!header.isEmpty() && ignored.size() < MOST_IGNORED) {
            ignored.add(header);
        }
    }
}

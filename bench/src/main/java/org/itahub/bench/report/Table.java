package org.itahub.bench.report;

import java.util.Locale;
import java.util.stream.Collectors;

/** A report as people read it: a Markdown table for the page and the terminal alike. */
public final class Table {
    private static final String BEGIN = "<!-- measured: begin -->";
    private static final String END = "<!-- measured: end -->";
    private static final String HEAD = """
            | workload | ours | limit | ratio | goal | |
            |---|---|---|---|---|---|
            """;

    private static final String NOT_MEASURED = "not measured";

    private Table() {}

    /** Date, machine and every workload. */
    public static String markdown(Report report) {
        Machine machine = report.machine();
        return String.format(
                Locale.ROOT,
                "Measured on %s at scale %d: %d cores (%s), %d GB, %s, %s. Medians of %d rounds, ± half the spread.\n\n%s",
                report.date(),
                report.scale(),
                machine.cores(),
                machine.processor(),
                machine.memoryGigabytes(),
                machine.os(),
                machine.jdk(),
                report.results().stream()
                        .mapToInt(result -> result.rounds().size())
                        .max()
                        .orElse(0),
                HEAD + report.results().stream().map(Table::row).collect(Collectors.joining()));
    }

    static String row(Result result) {
        return "| `" + result.name() + "` " + result.what() + " | "
                + side(result, false) + " | "
                + side(result, true) + " | "
                + ratio(result)
                + " | "
                + result.verdicts().stream().map(Result.Verdict::goal).collect(Collectors.joining(", "))
                + " | " + (result.met() ? "met" : "**not met**") + " |\n";
    }

    /** Where the rate is given, as at so many a second, the ratio of the two says nothing. */
    private static String ratio(Result result) {
        return !measured(result)
                ? NOT_MEASURED
                : result.ratioCounts()
                        ? String.format(
                                Locale.ROOT,
                                "%.2f ± %.2f",
                                result.median(Round::ratio),
                                result.spread(Round::ratio) / 2)
                        : "–";
    }

    private static boolean measured(Result result) {
        return result.rounds().stream().allMatch(round -> round.limit().measured());
    }

    private static String side(Result result, boolean limit) {
        if (limit && !measured(result)) {
            return NOT_MEASURED;
        }
        double rate = result.median(round -> side(round, limit).perSecond());
        double p99 = result.median(round -> side(round, limit).p99Millis());
        String text = String.format(
                Locale.ROOT,
                "%,.0f ± %,.0f %s/s",
                rate,
                result.spread(round -> side(round, limit).perSecond()) / 2,
                result.unit());
        return p99 == 0
                ? text
                : text
                        + String.format(
                                Locale.ROOT,
                                ", p50 %.1f ms, p99 %.1f ms",
                                result.median(round -> side(round, limit).p50Millis()),
                                p99);
    }

    private static Figures side(Round round, boolean limit) {
        return limit ? round.limit() : round.ours();
    }

    static String placed(String page, String measured) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("The page has no place for what is measured: " + BEGIN + " … " + END);
        }
        return page.substring(0, begin) + BEGIN + "\n" + measured + page.substring(end);
    }
}

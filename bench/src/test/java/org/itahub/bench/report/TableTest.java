package org.itahub.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
    private static final List<Round> ROUNDS = List.of(round(400, 30), round(500, 60), round(300, 40));

    private static Round round(double ours, double p99) {
        return new Round(new Figures(ours, 10, p99), new Figures(1000, 1, 2));
    }

    private static Result result(Goal... goals) {
        return Result.of("submit", "a report is submitted", "reports", ROUNDS, List.of(goals));
    }

    @Test
    void a_goal_is_judged_by_the_median_of_the_rounds() {
        assertTrue(result(new Goal.RatioAtLeast(0.4), new Goal.P99Below(41)).met());
        assertEquals(
                0.4, result(new Goal.RatioAtLeast(0.4)).verdicts().getFirst().value());
    }

    @Test
    void a_workload_meets_its_goals_only_if_it_meets_all_of_them() {
        assertTrue(Table.row(result(new Goal.RatioAtLeast(0.4), new Goal.P99Below(40)))
                .endsWith("| **not met** |\n"));
        assertTrue(Table.row(result(new Goal.RatioAtLeast(0.41))).endsWith("| **not met** |\n"));
        assertTrue(Table.row(result(new Goal.RatioAtLeast(0.4))).endsWith("| met |\n"));
    }

    @Test
    void a_row_shows_both_sides_with_median_and_spread() {
        assertEquals(
                "| `submit` a report is submitted | 400 ± 100 reports/s, p50 10.0 ms, p99 40.0 ms"
                        + " | 1,000 ± 0 reports/s, p50 1.0 ms, p99 2.0 ms | 0.40 ± 0.10 | ratio >= 0.40 | met |\n",
                Table.row(result(new Goal.RatioAtLeast(0.4))));
    }

    @Test
    void where_the_pace_is_given_no_ratio_is_told() {
        assertTrue(Table.row(result(new Goal.P99Below(41))).endsWith("| – | p99 < 41 ms | met |\n"));
    }

    @Test
    void a_limit_that_the_machine_does_not_have_is_told_as_not_measured_and_never_as_met() {
        Round round = new Round(new Figures(9, 140, 150), Figures.NOT_MEASURED);
        Result result = Result.of(
                "documents",
                "a plan",
                "plans",
                List.of(round, round),
                List.of(new Goal.RatioAtLeast(10), new Goal.P50AtMost(150)));

        assertTrue(Table.row(result)
                .endsWith("| not measured | not measured | ratio >= 10.00, p50 <= 150 ms | **not met** |\n"));
        assertTrue(result.verdicts().getLast().met());
    }

    @Test
    void a_report_goes_between_the_marks_of_the_page_and_leaves_the_rest(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("performance.md");
        Files.writeString(page, "before\n<!-- measured: begin -->\nold\n<!-- measured: end -->\nafter\n");
        Report report =
                new Report("2026-11-20", 1, new Machine(2, 16, "A processor", "Linux", "A JVM"), List.of(result()));

        report.writeInto(page);
        report.writeInto(page);

        String written = Files.readString(page);
        assertTrue(written.startsWith("before\n<!-- measured: begin -->\nMeasured on 2026-11-20 at scale 1: 2 cores"));
        assertTrue(written.contains("Medians of 3 rounds"));
        assertTrue(written.endsWith(" |\n<!-- measured: end -->\nafter\n"));
        assertEquals(
                1, written.lines().filter(line -> line.startsWith("| `submit`")).count());
    }

    @Test
    void a_workload_that_is_measured_again_takes_its_place_in_the_table(@TempDir Path folder) throws IOException {
        Path json = folder.resolve("results.json");
        Machine machine = Machine.here();
        Report first = new Report("2026-11-20", 1, machine, List.of(result(), result(new Goal.RatioAtLeast(0.4))));
        first.writeJson(json);
        Result again = result(new Goal.RatioAtLeast(0.9));

        Report merged = Report.read(json).with(new Report("2026-11-20", 1, machine, List.of(again)));

        assertEquals(List.of(again), merged.results());
        for (Report other : List.of(
                new Report("2026-11-21", 1, machine, List.of()),
                new Report("2026-11-20", 2, machine, List.of()),
                new Report("2026-11-20", 1, new Machine(1, 1, "", "", ""), List.of()))) {
            assertThrows(IllegalArgumentException.class, () -> first.with(other));
        }
    }

    @Test
    void a_page_without_the_marks_is_left_alone(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("performance.md");
        Files.writeString(page, "text\n");
        Report report = new Report("2026-11-20", 1, Machine.here(), List.of());

        assertThrows(IllegalArgumentException.class, () -> report.writeInto(page));
        assertEquals("text\n", Files.readString(page));
    }

    @Test
    void the_json_holds_every_round(@TempDir Path folder) throws IOException {
        Path json = folder.resolve("results.json");
        new Report("2026-11-20", 1, Machine.here(), List.of(result(new Goal.RatioAtLeast(0.4)))).writeJson(json);

        String written = Files.readString(json);
        assertEquals(
                3, written.lines().filter(line -> line.contains("\"ours\"")).count());
        assertTrue(written.contains("\"goal\" : \"ratio >= 0.40\""));
    }
}

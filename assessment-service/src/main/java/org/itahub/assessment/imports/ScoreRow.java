package org.itahub.assessment.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.imports.domain.Cells;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.assessment.problem.Faults;
import org.itahub.assessment.problem.Faults.TypedFault;
import org.itahub.assessment.result.EnteredResults;
import org.itahub.assessment.result.Revision;
import org.itahub.platform.problem.Problem;

/**
 * A row of scores on what its agency's year says already. A column that the file does not have leaves its figure as it is,
 * an empty cell takes it out. A finer figure displaces a coarser one, and a coarser one never displaces finer ones: either
 * way the coarser figure stands beside them as what was published, to be reconciled.
 */
final class ScoreRow {
    private static final Set<String> NO_SCORES = Set.of(
            ScoreColumns.AGENCY,
            ScoreColumns.YEAR,
            ScoreColumns.REASON,
            ScoreColumns.LEVEL,
            ScoreColumns.PUBLISHED + ScoreColumns.LEVEL);
    private static final int LONGEST_QUOTE = 40;

    private final ImportRow row;
    private final ImportSubject subject;
    private final Optional<String> reason;
    private final Map<String, BigDecimal> scores = new HashMap<>();

    /** @throws Problem 400 naming every cell that is no number */
    ScoreRow(ImportRow row, ImportSubject subject, Optional<String> reasonOfFile) {
        this.row = row;
        this.subject = subject;
        this.reason = Optional.of(row.cell(ScoreColumns.REASON))
                .filter(text -> !text.isBlank())
                .or(() -> reasonOfFile);
        List<TypedFault> faults = new ArrayList<>();
        row.cells().forEach((column, cell) -> {
            if (!NO_SCORES.contains(column) && !cell.isEmpty()) {
                Cells.score(cell)
                        .ifPresentOrElse(
                                score -> scores.put(column, score),
                                () -> faults.add(new TypedFault(
                                        AssessmentProblem.SCORE_NOT_A_NUMBER, "/" + column, quoted(cell))));
            }
        });
        if (!faults.isEmpty()) {
            throw Faults.problem(AssessmentProblem.RESULTS_REFUSED, faults);
        }
    }

    /** What the year is to say. */
    EnteredResults over(Framework framework, Optional<Revision> present) {
        FiguresOfYear year = new FiguresOfYear(present);
        row.cells().keySet().stream()
                .filter(column -> column.startsWith(ScoreColumns.PUBLISHED))
                .forEach(column -> state(year, framework, column));
        switch (subject) {
            case ITEM_SCORES -> figures().forEach(code -> item(year, framework, code));
            case INDICATOR_SCORES -> figures().forEach(code -> indicator(year, framework, code));
            case TOTALS -> total(year);
            case AGENCIES, SURVEY_ANSWERS -> throw new IllegalStateException(subject + " are no scores");
        }
        return year.entered(reason);
    }

    private void item(FiguresOfYear year, Framework framework, String code) {
        year.setItem(code, scores.get(code));
        if (scores.containsKey(code)) {
            framework.item(code).map(Item::indicator).ifPresent(year::stateIndicatorOfItems);
            year.stateTotalOfDetail();
        }
    }

    private void indicator(FiguresOfYear year, Framework framework, String code) {
        boolean byItems = framework
                .indicator(code)
                .filter(indicator -> framework.itemsOf(indicator).stream().anyMatch(item -> year.hasItem(item.code())))
                .isPresent();
        FiguresOfYear.set(byItems ? year.statedIndicators : year.indicators, code, scores.get(code));
        if (scores.containsKey(code)) {
            year.stateTotalOfDetail();
        }
    }

    private void total(FiguresOfYear year) {
        BigDecimal total = scores.get(ScoreColumns.TOTAL);
        if (year.isDetailed()) {
            year.statedTotal = total;
        } else {
            year.total = total;
        }
        if (row.has(ScoreColumns.LEVEL)) {
            year.statedLevel = level(ScoreColumns.LEVEL);
        }
    }

    private void state(FiguresOfYear year, Framework framework, String column) {
        String code = column.substring(ScoreColumns.PUBLISHED.length());
        BigDecimal score = scores.get(column);
        if (code.equals(ScoreColumns.TOTAL)) {
            year.statedTotal = score;
        } else if (code.equals(ScoreColumns.LEVEL)) {
            year.statedLevel = level(column);
        } else if (framework.instrument(code).isPresent()) {
            FiguresOfYear.set(year.statedInstruments, code, score);
        } else if (framework.subIndicator(code).isPresent()) {
            FiguresOfYear.set(year.statedSubIndicators, code, score);
        } else {
            FiguresOfYear.set(year.statedIndicators, code, score);
        }
    }

    private String level(String column) {
        String level = row.cell(column).strip();
        return level.isEmpty() ? null : level;
    }

    private List<String> figures() {
        return row.cells().keySet().stream()
                .filter(column -> !NO_SCORES.contains(column) && !column.startsWith(ScoreColumns.PUBLISHED))
                .toList();
    }

    private static String quoted(String cell) {
        return cell.substring(0, Math.min(cell.length(), LONGEST_QUOTE));
    }
}

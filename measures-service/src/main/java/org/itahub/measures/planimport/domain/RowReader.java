package org.itahub.measures.planimport.domain;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.Period;
import org.itahub.measures.plan.domain.PeriodPhrase;
import org.itahub.measures.plan.domain.PeriodReading;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.Reporting;
import org.itahub.measures.plan.domain.ReportingFrequency;
import org.itahub.measures.plan.domain.Responsible;
import org.itahub.measures.plan.domain.ResponsibleUnit;
import org.itahub.platform.thai.ThaiMonths;
import org.itahub.platform.thai.ThaiNumerals;

/** Makes a measure of a row and the measure that it is to change; keeps what cannot be taken. */
final class RowReader {
    private static final int MOST_ENTRIES = 50;
    private static final Pattern BETWEEN_CODES = Pattern.compile("(?:[\\s,;]|และ|กับ)+");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})(-\\d{2})?");
    private static final Pattern BAHT = Pattern.compile("\\d{1,12}(\\.\\d{1,2}0*)?");
    private static final Set<String> NO_BUDGET = Set.of("", "-", "–", "ไม่มี", "ไม่ใช้งบประมาณ");
    private static final Set<String> ALL_UNITS =
            Set.of("ทุกส่วนราชการ", "ทุกหน่วยงาน", "ทุกกอง", "ทุกสำนัก/กอง", "ทุกสำนักกอง", "all units", "all");

    private final ImportedRow row;
    private final Plan plan;
    private final Measure old;
    private final PlanImport.Units units;
    private final List<RowFault> faults = new ArrayList<>();

    RowReader(ImportedRow row, Plan plan, Measure old, PlanImport.Units units) {
        this.row = row;
        this.plan = plan;
        this.old = old;
        this.units = units;
    }

    List<RowFault> faults() {
        return List.copyOf(faults);
    }

    Measure measure() {
        Responsible responsible =
                changed(PlanColumn.UNITS).map(this::responsible).orElse(old.responsible());
        return new Measure(
                old.no(),
                issueNo(),
                changed(PlanColumn.ITEMS).map(this::itemCodes).orElse(old.itemCodes()),
                text(PlanColumn.TITLE, 1000, old.title()),
                entries(PlanColumn.STEPS, 2000, old.steps()),
                responsible,
                row.cell(PlanColumn.PERIOD).isPresent()
                        ? period(row.cell(PlanColumn.PERIOD).get())
                        : old.period(),
                text(PlanColumn.MONITORING, 4000, old.monitoring()),
                new Reporting(
                        text(PlanColumn.REPORTING, 4000, old.reporting().content()),
                        row.cell(PlanColumn.FREQUENCY).isPresent()
                                ? frequency()
                                : old.reporting().frequency(),
                        entries(PlanColumn.DELIVERABLES, 500, old.reporting().deliverables())),
                row.cell(PlanColumn.BUDGET).isPresent() ? budget() : old.budget(),
                old.carriedOver());
    }

    /** A list that stands as the template writes it is left alone: its entries may hold what parts entries. */
    private Optional<String> changed(PlanColumn column) {
        return row.cell(column).filter(cell -> !cell.equals(MeasureCells.cell(old, column)));
    }

    private Integer issueNo() {
        String issue = row.cell(PlanColumn.ISSUE).orElse("");
        String indicator = row.cell(PlanColumn.INDICATOR).orElse("");
        if (!issue.isEmpty()) {
            return number(PlanColumn.ISSUE, issue);
        }
        if (!indicator.isEmpty()) {
            return issueOf(indicator);
        }
        boolean columnThere = row.cell(PlanColumn.ISSUE).isPresent()
                || row.cell(PlanColumn.INDICATOR).isPresent();
        return columnThere ? null : old.issueNo();
    }

    private Integer issueOf(String indicator) {
        Matcher code = Pattern.compile("\\d+").matcher(ThaiNumerals.toArabic(indicator));
        String wanted = code.find() ? code.group() : indicator;
        return plan.issues().stream()
                .filter(issue ->
                        issue.indicator().equals(wanted) || issue.nameTh().equals(indicator))
                .map(Issue::no)
                .findFirst()
                .orElseGet(() -> fault(ImportFault.INDICATOR_WITHOUT_ISSUE, PlanColumn.INDICATOR, indicator));
    }

    private Integer number(PlanColumn column, String text) {
        String digits = ThaiNumerals.toArabic(text);
        return digits.matches("\\d{1,6}")
                ? Integer.valueOf(digits)
                : fault(ImportFault.NUMBER_NOT_UNDERSTOOD, column, text);
    }

    private List<String> itemCodes(String cell) {
        List<String> codes = BETWEEN_CODES
                .splitAsStream(ThaiNumerals.toArabic(cell))
                .filter(code -> !code.isEmpty())
                .map(String::toUpperCase)
                .toList();
        return bounded(PlanColumn.ITEMS, codes, 20);
    }

    private Responsible responsible(String cell) {
        List<ResponsibleUnit> named = new ArrayList<>();
        boolean all = false;
        for (String name : bounded(PlanColumn.UNITS, names(cell), 200)) {
            if (ALL_UNITS.contains(name.toLowerCase(Locale.ROOT))) {
                all = true;
            } else {
                named.add(known(name));
            }
        }
        return new Responsible(named, all);
    }

    private List<String> names(String cell) {
        return CellLists.lines(cell).stream()
                .flatMap(line -> isUnit(line) ? Stream.of(line) : Arrays.stream(line.split("[,;]")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether a line is one unit's name, whatever stands in it. */
    private boolean isUnit(String line) {
        ResponsibleUnit unit = known(line);
        return unit.code() != null || old.responsible().units().contains(unit);
    }

    /** A unit that the measure names already stays as it is. */
    private ResponsibleUnit known(String name) {
        return old.responsible().units().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseGet(() -> units.named(name));
    }

    private Period period(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        Matcher date = DATE.matcher(cell);
        String phrase = date.matches() && Integer.parseInt(date.group(2)) >= 1 && Integer.parseInt(date.group(2)) <= 12
                ? ThaiMonths.name(Month.of(Integer.parseInt(date.group(2)))) + " " + date.group(1)
                : cell;
        return switch (PeriodPhrase.read(phrase, plan.year())) {
            case PeriodReading.Understood understood -> understood.period();
            case PeriodReading.Refused refused -> {
                faults.add(new RowFault(PlanColumn.PERIOD, refused.fault().code(), cell, refused.th(), refused.en()));
                yield old.period();
            }
        };
    }

    private ReportingFrequency frequency() {
        String cell = row.cell(PlanColumn.FREQUENCY).orElseThrow();
        return switch (cell.replace("ทุก", "ราย").replaceAll("\\s|\\d", "").toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "รายเดือน", "เดือน", "monthly" -> ReportingFrequency.MONTHLY;
            case "รายไตรมาส", "ไตรมาส", "quarterly" -> ReportingFrequency.QUARTERLY;
            case "รายปี", "ปี", "ประจำปี", "yearly", "annually" -> ReportingFrequency.YEARLY;
            default -> fault(ImportFault.FREQUENCY_NOT_UNDERSTOOD, PlanColumn.FREQUENCY, cell);
        };
    }

    private BigDecimal budget() {
        String cell = row.cell(PlanColumn.BUDGET).orElseThrow();
        if (NO_BUDGET.contains(cell)) {
            return null;
        }
        String amount = ThaiNumerals.toArabic(cell).replaceAll("[,\\s]|บาท|\\.-$|\\.$", "");
        if (!BAHT.matcher(amount).matches()) {
            return fault(ImportFault.BUDGET_NOT_UNDERSTOOD, PlanColumn.BUDGET, cell);
        }
        BigDecimal baht = new BigDecimal(amount).stripTrailingZeros();
        return baht.setScale(Math.max(0, baht.scale()));
    }

    private String text(PlanColumn column, int longest, String otherwise) {
        String text = row.cell(column).orElse(otherwise);
        return text.length() > longest ? fault(ImportFault.TEXT_TOO_LONG, column, shortened(text), otherwise) : text;
    }

    private List<String> entries(PlanColumn column, int longest, List<String> otherwise) {
        return row.cell(column)
                .map(cell -> bounded(column, CellLists.lines(cell), longest))
                .orElse(otherwise);
    }

    private List<String> bounded(PlanColumn column, List<String> entries, int longest) {
        if (entries.size() > MOST_ENTRIES) {
            return fault(ImportFault.TOO_MANY_ENTRIES, column, String.valueOf(entries.size()), List.of());
        }
        for (String entry : entries) {
            if (entry.length() > longest) {
                return fault(ImportFault.TEXT_TOO_LONG, column, shortened(entry), List.of());
            }
        }
        return entries;
    }

    private static String shortened(String text) {
        return text.substring(0, 50) + "…";
    }

    private <T> T fault(ImportFault fault, PlanColumn column, String value) {
        return fault(fault, column, value, null);
    }

    private <T> T fault(ImportFault fault, PlanColumn column, String value, T instead) {
        faults.add(fault.at(column, value));
        return instead;
    }
}

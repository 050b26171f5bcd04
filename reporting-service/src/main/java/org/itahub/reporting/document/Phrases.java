package org.itahub.reporting.document;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.agency.Agency;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.plan.Plan;

/** Days, spans and amounts in a document's language and out of its texts, in Arabic digits. */
public record Phrases(Texts texts) {
    private static final char HARD_SPACE = '\u00a0';
    private static final String SPAN = HARD_SPACE + "– ";

    /** The agency's name. */
    public String name(Agency agency) {
        return name(agency.nameTh(), agency.nameEn());
    }

    /** A name in the document's language; in Thai where there is no English one. */
    public String name(String nameTh, String nameEn) {
        return switch (texts.language()) {
            case THAI -> nameTh;
            case ENGLISH -> nameEn == null || nameEn.isBlank() ? nameTh : nameEn;
        };
    }

    /** A day, held together on its line; a dash where there is none. */
    public String day(LocalDate day) {
        return day == null ? Wordings.NOT_KNOWN : texts.language().day(day).replace(' ', HARD_SPACE);
    }

    /** {@code 15,000.5 บาท}; null where no amount is stated. */
    public String amount(BigDecimal baht) {
        if (baht == null) {
            return null;
        }
        var grouped = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return texts.say("amount", Values.of("baht", grouped.format(baht)));
    }

    public String frequency(String frequency) {
        return switch (frequency == null ? "" : frequency) {
            case "MONTHLY" -> texts.say("frequency.monthly");
            case "QUARTERLY" -> texts.say("frequency.quarterly");
            case "YEARLY" -> texts.say("frequency.yearly");
            default -> Wordings.NOT_KNOWN;
        };
    }

    public String period(Plan.Period period, int fiscalYear) {
        if (period == null || period.kind() == null) {
            return Wordings.NOT_KNOWN;
        }
        return switch (period.kind()) {
            case "MONTH" -> month(period.from());
            case "MONTHS" -> month(period.from()) + SPAN + month(period.to());
            case "QUARTER" ->
                quarter(
                        Quarter.containing(YearMonth.parse(period.from()).atDay(1))
                                .number(),
                        fiscalYear);
            case "DUE_MONTH" ->
                texts.say(
                        "period.due-month",
                        Values.of("month", month(period.to() == null ? period.from() : period.to())));
            case "FISCAL_YEAR" -> texts.say("period.fiscal-year", Values.of("fiscalYear", fiscalYear));
            default -> Wordings.NOT_KNOWN;
        };
    }

    public String quarter(int number, int fiscalYear) {
        var year = new FiscalYear(fiscalYear);
        var quarter = Quarter.values()[number - 1];
        return texts.say(
                "period.quarter",
                Values.of("quarter", number)
                        .and("from", month(YearMonth.from(quarter.firstDay(year))))
                        .and("to", month(YearMonth.from(quarter.lastDay(year)))));
    }

    private String month(String yearMonth) {
        return yearMonth == null ? Wordings.NOT_KNOWN : month(YearMonth.parse(yearMonth));
    }

    private String month(YearMonth month) {
        return texts.language().month(month).replace(' ', HARD_SPACE);
    }
}

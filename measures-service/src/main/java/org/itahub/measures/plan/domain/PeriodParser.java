package org.itahub.measures.plan.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.measures.plan.domain.PeriodToken.Kind;
import org.itahub.platform.fiscal.FiscalYear;

/** Makes a period of the words of a written one. */
final class PeriodParser {
    private static final int LAST_QUARTER = 4;

    private final List<PeriodToken> tokens;
    private final PeriodYears years;
    private int next;

    PeriodParser(List<PeriodToken> tokens, FiscalYear planYear) {
        this.tokens = tokens;
        this.years = new PeriodYears(planYear);
    }

    /** Ends the reading at a word; never leaves the package. */
    static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient PeriodFault fault;
        private final transient PeriodToken token;

        NotUnderstood(PeriodFault fault, PeriodToken token) {
            super(fault.code(), null, false, false);
            this.fault = fault;
            this.token = token;
        }

        /** The whole text stands for a word that is not there. */
        PeriodReading.Refused refused(String text) {
            return token.is(Kind.END)
                    ? new PeriodReading.Refused(fault, 0, text.strip())
                    : new PeriodReading.Refused(fault, token.at(), token.text());
        }
    }

    /**
     * A month, as a span begins, goes on or ends with it.
     *
     * @param through whether all months between the term before and this one are meant
     */
    private record Term(boolean through, PeriodToken day, PeriodToken month, Integer year) {
        boolean dayIs(int wanted) {
            return day == null || day.value() == wanted;
        }
    }

    Period period() {
        refuseUnknownWords();
        boolean due = false;
        skipFillers();
        while (peek().is(Kind.DUE, Kind.ALL_THROUGH)) {
            due |= take().is(Kind.DUE);
            skipFillers();
        }
        Period period =
                switch (peek().kind()) {
                    case FISCAL_YEAR, YEAR -> fiscalYear();
                    case QUARTER -> quarters();
                    case MONTH, NUMBER -> months(due);
                    default -> throw new NotUnderstood(PeriodFault.PERIOD_NOT_UNDERSTOOD, peek());
                };
        skipFillers();
        if (!peek().is(Kind.END)) {
            throw new NotUnderstood(PeriodFault.PERIOD_NOT_UNDERSTOOD, peek());
        }
        return period;
    }

    private void refuseUnknownWords() {
        for (int i = 0; i < tokens.size(); i++) {
            PeriodToken token = tokens.get(i);
            if (token.is(Kind.UNKNOWN)) {
                boolean inAMonthsPlace = tokens.get(i + 1).is(Kind.NUMBER, Kind.TO)
                        || (i > 0 && tokens.get(i - 1).is(Kind.TO, Kind.MONTH_WORD, Kind.DUE))
                        || token.text().matches(".*(คม|ยน|พันธ์).*|(?:\\p{L}\\p{M}*\\.)+.*");
                throw new NotUnderstood(
                        inAMonthsPlace ? PeriodFault.PERIOD_MONTH_UNKNOWN : PeriodFault.PERIOD_NOT_UNDERSTOOD, token);
            }
        }
    }

    private Period fiscalYear() {
        take();
        planYear();
        return new Period(PeriodKind.FISCAL_YEAR, years.month(10), years.month(9));
    }

    private Period quarters() {
        int first = quarter();
        int last = first;
        while (peek().is(Kind.TO, Kind.AND)) {
            boolean span = take().is(Kind.TO);
            PeriodToken at = tokens.get(next);
            int following = quarter();
            if (following < last) {
                throw new NotUnderstood(PeriodFault.PERIOD_END_BEFORE_BEGIN, at);
            }
            if (!span && following > last + 1) {
                throw new NotUnderstood(PeriodFault.PERIOD_HAS_A_GAP, at);
            }
            last = following;
        }
        skipFillers();
        if (peek().is(Kind.FISCAL_YEAR, Kind.YEAR)) {
            take();
        }
        planYear();
        YearMonth from = years.month(10).plusMonths(3L * (first - 1));
        YearMonth to = years.month(10).plusMonths(3L * last - 1);
        return new Period(first == last ? PeriodKind.QUARTER : PeriodKind.MONTHS, from, to);
    }

    private int quarter() {
        skipFillers();
        if (peek().is(Kind.QUARTER)) {
            take();
        }
        PeriodToken number = take();
        if (!number.is(Kind.NUMBER) || number.value() < 1 || number.value() > LAST_QUARTER) {
            throw new NotUnderstood(PeriodFault.PERIOD_QUARTER_UNKNOWN, number);
        }
        return number.value();
    }

    private Period months(boolean due) {
        List<Term> terms = new ArrayList<>(List.of(term(false)));
        skipFillers();
        while (peek().is(Kind.TO, Kind.AND)) {
            terms.add(term(take().is(Kind.TO)));
            skipFillers();
        }
        return terms.size() == 1 ? oneMonth(terms.getFirst(), due) : span(terms);
    }

    private Period oneMonth(Term term, boolean due) {
        YearMonth month = years.month(term.month().value(), term.year(), null);
        requireWithin(month, term);
        if (!term.dayIs(lastDay(month, term.day()))) {
            throw new NotUnderstood(PeriodFault.PERIOD_DAY_WITHIN_MONTH, term.day());
        }
        boolean byItsEnd = due || term.day() != null;
        return new Period(byItsEnd ? PeriodKind.DUE_MONTH : PeriodKind.MONTH, month, month);
    }

    private Period span(List<Term> terms) {
        List<YearMonth> months = terms.stream()
                .map(term -> years.month(term.month().value(), term.year(), fiscalYear(terms, term)))
                .toList();
        for (int i = 1; i < months.size(); i++) {
            if (months.get(i).isBefore(months.get(i - 1))) {
                throw new NotUnderstood(
                        PeriodFault.PERIOD_END_BEFORE_BEGIN, terms.get(i).month());
            }
        }
        YearMonth from = months.getFirst();
        YearMonth to = months.getLast();
        requireWithin(from, terms.getFirst());
        requireWithin(to, terms.getLast());
        requireWholeMonths(terms, to);
        for (int i = 1; i < months.size(); i++) {
            if (!terms.get(i).through() && months.get(i - 1).plusMonths(1).isBefore(months.get(i))) {
                throw new NotUnderstood(
                        PeriodFault.PERIOD_HAS_A_GAP, terms.get(i).month());
            }
        }
        return new Period(from.equals(to) ? PeriodKind.MONTH : PeriodKind.MONTHS, from, to);
    }

    /** Of the nearest year that is written after the term, else before it; null where none is. */
    private Integer fiscalYear(List<Term> terms, Term term) {
        int at = terms.indexOf(term);
        return Stream.concat(terms.subList(at, terms.size()).stream(), terms.subList(0, at).reversed().stream())
                .filter(other -> other.year() != null)
                .findFirst()
                .map(other -> years.fiscalYearOf(other.month(), other.year()))
                .orElse(null);
    }

    private static void requireWholeMonths(List<Term> terms, YearMonth to) {
        Term first = terms.getFirst();
        Term last = terms.getLast();
        for (Term term : terms) {
            boolean whole = term.day() == null
                    || (term == first && term.dayIs(1))
                    || (term == last && term.dayIs(lastDay(to, term.day())));
            if (!whole) {
                throw new NotUnderstood(PeriodFault.PERIOD_DAY_WITHIN_MONTH, term.day());
            }
        }
    }

    /** In a leap year, too, February is often said to end on the 28th. */
    private static int lastDay(YearMonth month, PeriodToken written) {
        boolean shortFebruary = month.getMonthValue() == 2 && written != null && written.value() == 28;
        return shortFebruary ? 28 : month.lengthOfMonth();
    }

    private Term term(boolean through) {
        skipFillers();
        PeriodToken day = peek().is(Kind.NUMBER) ? take() : null;
        skipFillers();
        PeriodToken month = take();
        if (!month.is(Kind.MONTH)) {
            throw new NotUnderstood(PeriodFault.PERIOD_NOT_UNDERSTOOD, day == null ? month : day);
        }
        skipFillers();
        if (peek().is(Kind.FISCAL_YEAR)) {
            take();
            planYear();
            return new Term(
                    through, day, month, years.month(month.value()).getYear() + PeriodYears.BUDDHIST_ERA_OFFSET);
        }
        if (peek().is(Kind.YEAR)) {
            take();
        }
        return new Term(through, day, month, year());
    }

    /** Reads the plan's own year, if any is written. */
    private void planYear() {
        skipFillers();
        PeriodToken at = peek().is(Kind.BUDDHIST_ERA, Kind.COMMON_ERA) ? tokens.get(next + 1) : peek();
        Integer year = year();
        if (year != null && !years.isPlanYear(year)) {
            throw new NotUnderstood(PeriodFault.PERIOD_OUTSIDE_PLAN_YEAR, at);
        }
    }

    /** @return the Buddhist year that is written here; null where none is */
    private Integer year() {
        skipFillers();
        boolean commonEra = peek().is(Kind.COMMON_ERA);
        boolean era = peek().is(Kind.BUDDHIST_ERA, Kind.COMMON_ERA);
        if (era) {
            take();
        }
        if (!peek().is(Kind.NUMBER)) {
            if (era) {
                throw new NotUnderstood(PeriodFault.PERIOD_YEAR_UNKNOWN, peek());
            }
            return null;
        }
        return years.read(take(), commonEra);
    }

    private void requireWithin(YearMonth month, Term term) {
        if (!years.inPlanYear(month)) {
            throw new NotUnderstood(PeriodFault.PERIOD_OUTSIDE_PLAN_YEAR, term.month());
        }
    }

    private void skipFillers() {
        while (peek().is(Kind.FILLER, Kind.MONTH_WORD)) {
            next++;
        }
    }

    private PeriodToken peek() {
        return tokens.get(next);
    }

    /** The end is never passed. */
    private PeriodToken take() {
        PeriodToken taken = tokens.get(next);
        if (!taken.is(Kind.END)) {
            next++;
        }
        return taken;
    }
}

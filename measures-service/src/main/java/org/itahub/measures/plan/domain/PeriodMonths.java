package org.itahub.measures.plan.domain;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.measures.plan.domain.PeriodParser.NotUnderstood;
import org.itahub.measures.plan.domain.PeriodToken.Kind;

/** The part of a written period that names months: one, a span, or some one after the other. */
final class PeriodMonths {
    private final PeriodCursor words;

    PeriodMonths(PeriodCursor words) {
        this.words = words;
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

    /**
     * @param due whether it is to be done by its end
     * @param onwards whether a day is the one that it begins with, also where no other month follows
     */
    Period read(boolean due, boolean onwards) {
        List<Term> terms = new ArrayList<>();
        if (words.comes(Kind.NUMBER, Kind.TO, Kind.NUMBER, Kind.MONTH)) {
            PeriodToken firstDay = words.take();
            words.take();
            Term last = term(true);
            terms.add(new Term(false, firstDay, last.month(), last.year()));
            terms.add(last);
        } else {
            terms.add(term(false));
        }
        words.skipFillers();
        while (words.peek().is(Kind.TO, Kind.AND)) {
            terms.add(words.take().is(Kind.TO) ? last() : term(false));
            words.skipFillers();
        }
        return terms.size() == 1 ? oneMonth(terms.getFirst(), due, onwards) : span(terms);
    }

    private Period oneMonth(Term term, boolean due, boolean onwards) {
        YearMonth month = words.years().month(term.month().value(), term.year(), null);
        requireWithin(month, term);
        if (!term.dayIs(onwards ? 1 : lastDay(month, term.day()))) {
            throw new NotUnderstood(PeriodFault.PERIOD_DAY_WITHIN_MONTH, term.day());
        }
        boolean byItsEnd = due || (term.day() != null && !onwards);
        return new Period(byItsEnd ? PeriodKind.DUE_MONTH : PeriodKind.MONTH, month, month);
    }

    private Period span(List<Term> terms) {
        List<YearMonth> months = terms.stream()
                .map(term -> words.years().month(term.month().value(), term.year(), fiscalYear(terms, term)))
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
                .map(other -> words.years().fiscalYearOf(other.month(), other.year()))
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

    /** What a span reaches to: a month, its end, or the end of the fiscal year. */
    private Term last() {
        words.skipFillers();
        words.pass(Kind.END_OF, Kind.DUE);
        words.skipFillers();
        PeriodToken at = words.peek();
        if (!words.pass(Kind.FISCAL_YEAR, Kind.YEAR)) {
            return term(true);
        }
        words.planYear();
        return inPlanYear(true, null, new PeriodToken(Kind.MONTH, PeriodYears.LAST_MONTH, at.at(), at.text()));
    }

    private Term term(boolean through) {
        words.skipFillers();
        PeriodToken day = words.peek().is(Kind.NUMBER) ? words.take() : null;
        words.skipFillers();
        PeriodToken month = words.take();
        if (!month.is(Kind.MONTH)) {
            throw new NotUnderstood(PeriodFault.PERIOD_NOT_UNDERSTOOD, day == null ? month : day);
        }
        words.skipFillers();
        if (words.pass(Kind.FISCAL_YEAR)) {
            words.planYear();
            return inPlanYear(through, day, month);
        }
        words.pass(Kind.YEAR);
        return new Term(through, day, month, words.year());
    }

    private Term inPlanYear(boolean through, PeriodToken day, PeriodToken month) {
        return new Term(
                through, day, month, words.years().month(month.value()).getYear() + PeriodYears.BUDDHIST_ERA_OFFSET);
    }

    private void requireWithin(YearMonth month, Term term) {
        if (!words.years().inPlanYear(month)) {
            throw new NotUnderstood(PeriodFault.PERIOD_OUTSIDE_PLAN_YEAR, term.month());
        }
    }
}

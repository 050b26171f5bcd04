package org.itahub.measures.plan.domain;

import java.util.List;
import org.itahub.measures.plan.domain.PeriodToken.Kind;
import org.itahub.platform.fiscal.FiscalYear;

/** Walks along the words of a written period, and reads the years among them. */
final class PeriodCursor {
    private final List<PeriodToken> tokens;
    private final PeriodYears years;
    private int next;

    /** @param tokens the last is an {@link Kind#END} */
    PeriodCursor(List<PeriodToken> tokens, FiscalYear planYear) {
        this.tokens = tokens;
        this.years = new PeriodYears(planYear);
    }

    PeriodYears years() {
        return years;
    }

    /** The word that comes next, whatever it is. */
    PeriodToken peek() {
        return tokens.get(next);
    }

    /** Whether the next words are of these kinds, in this order. */
    boolean comes(Kind... kinds) {
        for (int i = 0; i < kinds.length; i++) {
            if (next + i >= tokens.size() || !tokens.get(next + i).is(kinds[i])) {
                return false;
            }
        }
        return true;
    }

    /** The end is never passed. */
    PeriodToken take() {
        PeriodToken taken = tokens.get(next);
        if (!taken.is(Kind.END)) {
            next++;
        }
        return taken;
    }

    /** Passes a word of one of these kinds, if it comes next. */
    boolean pass(Kind... kinds) {
        boolean there = peek().is(kinds);
        if (there) {
            next++;
        }
        return there;
    }

    void skipFillers() {
        while (peek().is(Kind.FILLER, Kind.MONTH_WORD)) {
            next++;
        }
    }

    /** Reads the plan's own year, if any is written. */
    void planYear() {
        skipFillers();
        PeriodToken at = peek().is(Kind.BUDDHIST_ERA, Kind.COMMON_ERA) ? tokens.get(next + 1) : peek();
        Integer year = year();
        if (year != null && !years.isPlanYear(year)) {
            throw new PeriodParser.NotUnderstood(PeriodFault.PERIOD_OUTSIDE_PLAN_YEAR, at);
        }
    }

    /** @return the Buddhist year that is written here; null where none is */
    Integer year() {
        skipFillers();
        boolean commonEra = peek().is(Kind.COMMON_ERA);
        boolean era = pass(Kind.BUDDHIST_ERA, Kind.COMMON_ERA);
        if (peek().is(Kind.NUMBER)) {
            return years.read(take(), commonEra);
        }
        if (era) {
            throw new PeriodParser.NotUnderstood(PeriodFault.PERIOD_YEAR_UNKNOWN, peek());
        }
        return null;
    }
}

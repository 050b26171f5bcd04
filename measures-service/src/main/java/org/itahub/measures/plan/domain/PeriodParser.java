package org.itahub.measures.plan.domain;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.itahub.measures.plan.domain.PeriodToken.Kind;
import org.itahub.platform.fiscal.FiscalYear;

/** Makes a period of the words of a written one. */
final class PeriodParser {
    private static final int LAST_QUARTER = 4;
    private static final Set<Kind> AGAIN_AND_AGAIN = EnumSet.of(Kind.EVERY, Kind.ALL_THROUGH);

    private final List<PeriodToken> tokens;
    private final PeriodCursor words;
    private final Set<Kind> lead = EnumSet.noneOf(Kind.class);

    PeriodParser(List<PeriodToken> tokens, FiscalYear planYear) {
        this.tokens = tokens;
        this.words = new PeriodCursor(tokens, planYear);
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

    Period period() {
        refuseUnknownWords();
        takeLead();
        boolean onwards = onwards();
        Period read = named(onwards);
        words.skipFillers();
        if (onwards) {
            words.pass(Kind.ONWARDS);
        }
        if (!words.peek().is(Kind.END)) {
            throw new NotUnderstood(PeriodFault.PERIOD_NOT_UNDERSTOOD, words.peek());
        }
        if (lead.contains(Kind.END_OF)) {
            return new Period(PeriodKind.DUE_MONTH, read.to(), read.to());
        }
        return onwards ? toTheEndOfTheYear(read) : read;
    }

    private void refuseUnknownWords() {
        for (int i = 0; i < tokens.size(); i++) {
            PeriodToken token = tokens.get(i);
            if (token.is(Kind.UNKNOWN)) {
                boolean inAMonthsPlace = tokens.get(i + 1).is(Kind.NUMBER, Kind.TO)
                        || (i > 0 && tokens.get(i - 1).is(Kind.TO, Kind.MONTH_WORD, Kind.DUE, Kind.END_OF))
                        || token.text().matches(".*(คม|ยน|พันธ์).*|(?:\\p{L}\\p{M}*\\.)+.*");
                throw new NotUnderstood(
                        inAMonthsPlace ? PeriodFault.PERIOD_MONTH_UNKNOWN : PeriodFault.PERIOD_NOT_UNDERSTOOD, token);
            }
        }
    }

    private void takeLead() {
        words.skipFillers();
        while (words.peek().is(Kind.DUE, Kind.END_OF, Kind.ALL_THROUGH, Kind.EVERY, Kind.FROM)) {
            PeriodToken word = words.take();
            lead.add(word.kind());
            if (contradictory()) {
                throw new NotUnderstood(PeriodFault.PERIOD_NOT_UNDERSTOOD, word);
            }
            words.skipFillers();
        }
    }

    /** What begins then, or is done again and again, is not done once by its end. */
    private boolean contradictory() {
        boolean due = lead.contains(Kind.DUE) || lead.contains(Kind.END_OF);
        return (due && lead.contains(Kind.FROM))
                || (lead.contains(Kind.END_OF) && !Collections.disjoint(lead, AGAIN_AND_AGAIN));
    }

    /** Whether a begin is named and no end. */
    private boolean onwards() {
        boolean begun = lead.contains(Kind.FROM) || tokens.stream().anyMatch(token -> token.is(Kind.ONWARDS));
        boolean ended = lead.contains(Kind.DUE)
                || lead.contains(Kind.END_OF)
                || tokens.stream().anyMatch(token -> token.is(Kind.TO, Kind.AND));
        return begun && !ended;
    }

    private Period named(boolean onwards) {
        return switch (words.peek().kind()) {
            case FISCAL_YEAR, YEAR -> fiscalYear(onwards);
            case QUARTER -> quarters();
            case MONTH, NUMBER -> months(onwards);
            case END -> everyMonth();
            default -> throw new NotUnderstood(PeriodFault.PERIOD_NOT_UNDERSTOOD, words.peek());
        };
    }

    private Period everyMonth() {
        if (!lead.contains(Kind.EVERY) || !AGAIN_AND_AGAIN.containsAll(lead)) {
            throw new NotUnderstood(PeriodFault.PERIOD_NOT_UNDERSTOOD, words.peek());
        }
        return wholeYear();
    }

    /** The year alone, or before a part of it. */
    private Period fiscalYear(boolean onwards) {
        words.take();
        words.planYear();
        words.skipFillers();
        if (words.peek().is(Kind.QUARTER) && !lead.contains(Kind.ALL_THROUGH)) {
            return quarters();
        }
        return words.peek().is(Kind.MONTH) && !lead.contains(Kind.ALL_THROUGH) ? months(onwards) : wholeYear();
    }

    private Period wholeYear() {
        return new Period(PeriodKind.FISCAL_YEAR, firstMonth(), lastMonth());
    }

    private Period months(boolean onwards) {
        PeriodToken first = words.peek();
        Period read = new PeriodMonths(words).read(lead.contains(Kind.DUE), onwards);
        if (read.kind() == PeriodKind.DUE_MONTH && !Collections.disjoint(lead, AGAIN_AND_AGAIN)) {
            throw new NotUnderstood(PeriodFault.PERIOD_NOT_UNDERSTOOD, first);
        }
        return read;
    }

    private Period quarters() {
        int first = quarter();
        int last = first;
        while (words.peek().is(Kind.TO, Kind.AND)) {
            boolean span = words.take().is(Kind.TO);
            PeriodToken at = words.peek();
            int following = quarter();
            if (following < last) {
                throw new NotUnderstood(PeriodFault.PERIOD_END_BEFORE_BEGIN, at);
            }
            if (!span && following > last + 1) {
                throw new NotUnderstood(PeriodFault.PERIOD_HAS_A_GAP, at);
            }
            last = following;
        }
        YearMonth from = firstMonth().plusMonths(3L * (first - 1));
        YearMonth to = firstMonth().plusMonths(3L * last - 1);
        return new Period(first == last ? PeriodKind.QUARTER : PeriodKind.MONTHS, from, to);
    }

    /** With the fiscal year, where that is written behind it. */
    private int quarter() {
        words.skipFillers();
        words.pass(Kind.QUARTER);
        PeriodToken number = words.take();
        if (!number.is(Kind.NUMBER) || number.value() < 1 || number.value() > LAST_QUARTER) {
            throw new NotUnderstood(PeriodFault.PERIOD_QUARTER_UNKNOWN, number);
        }
        words.skipFillers();
        words.pass(Kind.FISCAL_YEAR, Kind.YEAR);
        words.planYear();
        words.skipFillers();
        return number.value();
    }

    private Period toTheEndOfTheYear(Period begun) {
        YearMonth from = begun.from();
        return begun.to().equals(lastMonth()) ? begun : new Period(PeriodKind.MONTHS, from, lastMonth());
    }

    private YearMonth firstMonth() {
        return words.years().month(PeriodYears.FIRST_MONTH);
    }

    private YearMonth lastMonth() {
        return words.years().month(PeriodYears.LAST_MONTH);
    }
}

package org.itahub.measures.plan.domain;

import org.itahub.platform.fiscal.FiscalYear;

/**
 * Periods as agencies write them in Thai: {@code ม.ค. - มี.ค. 66}, {@code มกราคม ๒๕๖๖}, {@code ไตรมาสที่ ๑},
 * {@code ภายในกันยายน 2566}, {@code ตลอดปีงบประมาณ}. A year that is not written is the plan's; one of two digits is the
 * Buddhist year nearest to the plan's. {@link PeriodWording} writes what this reads.
 */
public final class PeriodPhrase {
    private PeriodPhrase() {}

    /** @param planYear the fiscal year that the period must lie in */
    public static PeriodReading read(String text, FiscalYear planYear) {
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        boolean saidTwice =
                open > 0 && close > open && text.substring(close + 1).isBlank();
        return saidTwice ? readTwice(text, open, close, planYear) : readOnce(text, planYear);
    }

    /** A period with another way of saying it in brackets: {@code ไตรมาสที่ 2 (ม.ค. - มี.ค. 66)}. */
    private static PeriodReading readTwice(String text, int open, int close, FiscalYear planYear) {
        PeriodReading first = readOnce(text.substring(0, open), planYear);
        PeriodReading second = readOnce(text.substring(open + 1, close), planYear);
        if (first instanceof PeriodReading.Understood one && second instanceof PeriodReading.Understood other) {
            boolean same = one.period().from().equals(other.period().from())
                    && one.period().to().equals(other.period().to());
            return same
                    ? first
                    : new PeriodReading.Refused(
                            PeriodFault.PERIOD_PARTS_DISAGREE, open, text.substring(open, close + 1));
        }
        if (first instanceof PeriodReading.Understood && second instanceof PeriodReading.Refused refused) {
            return new PeriodReading.Refused(refused.fault(), open + 1 + refused.at(), refused.text());
        }
        return first;
    }

    private static PeriodReading readOnce(String text, FiscalYear planYear) {
        try {
            return new PeriodReading.Understood(new PeriodParser(PeriodTokens.of(text), planYear).period());
        } catch (PeriodParser.NotUnderstood e) {
            return e.refused(text);
        }
    }
}

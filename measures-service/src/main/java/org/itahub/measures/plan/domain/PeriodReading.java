package org.itahub.measures.plan.domain;

/** What came of reading a period as an agency wrote it. */
public sealed interface PeriodReading {
    record Understood(Period period) implements PeriodReading {}

    /**
     * @param at where the text cannot be understood, in characters from 0
     * @param text what stands there
     */
    record Refused(PeriodFault fault, int at, String text) implements PeriodReading {
        /** The reason with its place, in Thai. */
        public String th() {
            return fault.th() + " (ตัวอักษรที่ " + (at + 1) + ": “" + text + "”)";
        }

        /** The reason with its place, in English. */
        public String en() {
            return fault.en() + " (character " + (at + 1) + ": “" + text + "”)";
        }
    }
}

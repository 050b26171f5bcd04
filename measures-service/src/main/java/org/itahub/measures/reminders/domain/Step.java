package org.itahub.measures.reminders.domain;

import java.util.Arrays;
import java.util.List;

/** A rung for one of its recipients: what is in the ledger of a quarter at most once. */
public record Step(Rung rung, Recipient recipient) {
    /** Every step of a quarter, lowest first. */
    public static List<Step> all() {
        return Arrays.stream(Rung.values())
                .flatMap(rung -> rung.recipients().stream().map(recipient -> new Step(rung, recipient)))
                .toList();
    }
}

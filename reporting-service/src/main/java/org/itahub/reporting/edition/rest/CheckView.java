package org.itahub.reporting.edition.rest;

import io.quarkus.qute.TemplateData;
import org.itahub.reporting.edition.Verdict;

/**
 * What a check of a file came to, as the page shows it.
 *
 * @param outcome by which the page chooses its words
 * @param other the edition that the file is of, where that is another one
 */
@TemplateData
public record CheckView(String sha256, Outcome outcome, EditionView other) {

    public enum Outcome {
        GENUINE,
        OTHER,
        UNKNOWN,
        NO_HASH
    }

    static CheckView of(PublicPages.Check check) {
        return switch (check.verdict()) {
            case Verdict.Genuine genuine -> new CheckView(check.sha256(), Outcome.GENUINE, null);
            case Verdict.Other other -> new CheckView(check.sha256(), Outcome.OTHER, EditionView.of(other.edition()));
            case Verdict.Unknown unknown -> new CheckView(check.sha256(), Outcome.UNKNOWN, null);
            case Verdict.NoHash noHash -> new CheckView(check.sha256(), Outcome.NO_HASH, null);
        };
    }

    public boolean genuine() {
        return outcome == Outcome.GENUINE;
    }

    public boolean none() {
        return outcome == Outcome.UNKNOWN;
    }

    public boolean noHash() {
        return outcome == Outcome.NO_HASH;
    }
}

package org.itahub.measures.progress.domain;

/** Where a progress report stands between the unit that writes it and the supervisor who accepts it. */
public enum Review {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    RETURNED;

    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }
}

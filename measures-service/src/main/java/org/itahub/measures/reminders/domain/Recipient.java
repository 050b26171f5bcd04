package org.itahub.measures.reminders.domain;

/** To whom a reminder goes, as a post; who holds it is not known here. */
public enum Recipient {
    /** Who writes and submits the agency's reports. */
    AGENCY_OFFICER("agency-officer"),
    /** Who accepts them. */
    SUPERVISOR("agency-approver"),
    /** The province's local administration office. */
    PROVINCE("hub-officer");

    private final String role;

    Recipient(String role) {
        this.role = role;
    }

    /** The role in the hub that answers for it. */
    public String role() {
        return role;
    }
}

package org.itahub.platform.identity;

/** The hub's roles, as tokens name them. */
public final class Role {
    public static final String HUB_ADMIN = "hub-admin";
    public static final String HUB_OFFICER = "hub-officer";
    public static final String AGENCY_OFFICER = "agency-officer";
    public static final String AGENCY_APPROVER = "agency-approver";
    public static final String ASSESSOR = "assessor";
    public static final String SYSTEM = "system";

    private Role() {}
}

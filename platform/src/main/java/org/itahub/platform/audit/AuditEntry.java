package org.itahub.platform.audit;

/**
 * What was done to what.
 *
 * @param action what was done, such as {@code plan.submit}
 * @param subject path of the resource, such as {@code agencies/2650101/plans/2566}
 * @param agencyCode the agency concerned, or null
 * @param province the agency's province, or null
 * @param before the state before, or null where there was none
 * @param after the state after, or null where there is none
 * @param reason what the caller gave as reason, or null
 */
public record AuditEntry(
        String action, String subject, String agencyCode, String province, Object before, Object after, String reason) {

    /** An entry without a reason. */
    public static AuditEntry of(
            String action, String subject, String agencyCode, String province, Object before, Object after) {
        return new AuditEntry(action, subject, agencyCode, province, before, after, null);
    }
}

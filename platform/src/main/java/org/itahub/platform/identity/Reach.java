package org.itahub.platform.identity;

import java.util.Set;

/**
 * The agencies that a caller's token may touch; queries are narrowed by it, never their results.
 *
 * @param everywhere true for the whole hub
 * @param agencies agency codes named by the token
 * @param provinces provinces named by the token, in Thai
 */
public record Reach(boolean everywhere, Set<String> agencies, Set<String> provinces) {
    public static final Reach NOWHERE = new Reach(false, Set.of(), Set.of());
    public static final Reach EVERYWHERE = new Reach(true, Set.of(), Set.of());

    public Reach {
        agencies = Set.copyOf(agencies);
        provinces = Set.copyOf(provinces);
    }

    /** @param province the agency's province, or null where it is not known */
    public boolean covers(String agencyCode, String province) {
        return everywhere || agencies.contains(agencyCode) || (province != null && provinces.contains(province));
    }

    public boolean coversProvince(String province) {
        return everywhere || provinces.contains(province);
    }
}

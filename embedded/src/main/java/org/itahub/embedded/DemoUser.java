package org.itahub.embedded;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A user of the demonstration, known to the embedded OpenID provider and to the Keycloak realm of docker-compose. In
 * the embedded provider the password is the user name.
 *
 * @param agencies codes of the agencies that the user acts for
 * @param provinces Thai names of the provinces that the user watches
 */
public record DemoUser(String name, List<String> roles, List<String> agencies, List<String> provinces) {
    /** Phitsanulok Provincial Administrative Organization. */
    public static final String PHITSANULOK = "2650101";

    /** Lumphli Subdistrict Administrative Organization; the code is the hub's own. */
    public static final String LUMPHLI = "H140001";

    /** Wang Phai Subdistrict Municipality; the code is the hub's own. */
    public static final String WANG_PHAI = "H860001";

    private static final List<DemoUser> ALL = List.of(
            new DemoUser("admin", List.of("hub-admin"), List.of(), List.of()),
            province("phitsanulok-province", "พิษณุโลก"),
            province("ayutthaya-province", "พระนครศรีอยุธยา"),
            province("chumphon-province", "ชุมพร"),
            agency("phitsanulok-officer", "agency-officer", PHITSANULOK),
            agency("phitsanulok-clerk", "agency-approver", PHITSANULOK),
            agency("phitsanulok-chief", "agency-approver", PHITSANULOK),
            agency("lumphli-officer", "agency-officer", LUMPHLI),
            agency("lumphli-clerk", "agency-approver", LUMPHLI),
            agency("lumphli-chief", "agency-approver", LUMPHLI),
            agency("wangphai-officer", "agency-officer", WANG_PHAI),
            agency("wangphai-clerk", "agency-approver", WANG_PHAI),
            agency("wangphai-chief", "agency-approver", WANG_PHAI),
            assessor("assessor"),
            assessor("assessor-2"),
            assessor("assessor-3"));

    /** Every demonstration user. */
    public static List<DemoUser> all() {
        return ALL;
    }

    /** The user of that name, if there is one. */
    public static Optional<DemoUser> named(String name) {
        return ALL.stream().filter(user -> user.name().equals(name)).findFirst();
    }

    /** What a token says of this user beside {@code sub} and {@code aud}. */
    public Map<String, Object> claims() {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("preferred_username", name);
        claims.put("groups", roles);
        claims.put("agencies", agencies);
        claims.put("provinces", provinces);
        return claims;
    }

    private static DemoUser province(String name, String province) {
        return new DemoUser(name, List.of("hub-officer"), List.of(), List.of(province));
    }

    /** Two score an item, and where they differ a third decides. */
    private static DemoUser assessor(String name) {
        return new DemoUser(name, List.of("assessor"), List.of(PHITSANULOK, LUMPHLI, WANG_PHAI), List.of());
    }

    private static DemoUser agency(String name, String role, String agency) {
        return new DemoUser(name, List.of(role), List.of(agency), List.of());
    }
}

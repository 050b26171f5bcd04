package org.itahub.embedded.test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.itahub.embedded.DemoClient;
import org.itahub.embedded.DemoUser;

/** Bearer tokens for tests, signed by the provider that the tested service trusts. */
public final class Tokens {
    private Tokens() {}

    /** A token of any user with any roles and reach. */
    public static String of(String user, List<String> roles, List<String> agencies, List<String> provinces) {
        return of(new DemoUser(user, roles, agencies, provinces));
    }

    /** A token of that user. */
    public static String of(DemoUser user) {
        return signed(user.name(), user.claims());
    }

    /** A token of the demonstration user of that name. */
    public static String demo(String user) {
        return of(DemoUser.named(user).orElseThrow(() -> new IllegalArgumentException("No demo user " + user)));
    }

    /** A token of another system with these scopes, separated by spaces. */
    public static String system(String scopes) {
        return signed(DemoClient.DASHBOARD_SYSTEM, Map.of("groups", List.of("system"), "scope", scopes));
    }

    /** A hub administrator. */
    public static String admin() {
        return demo("admin");
    }

    /** An officer of one agency. */
    public static String officer(String agency) {
        return of("officer-" + agency, List.of("agency-officer"), List.of(agency), List.of());
    }

    /** An approver of one agency, by name, since a sign-off chain has several. */
    public static String approver(String name, String agency) {
        return of(name, List.of("agency-approver"), List.of(agency), List.of());
    }

    /** An officer who watches one province. */
    public static String province(String province) {
        return of("officer-of-" + province, List.of("hub-officer"), List.of(), List.of(province));
    }

    /** A token with exactly these claims, for what no honest provider would say. */
    public static String signed(String subject, Map<String, Object> claims) {
        return SharedServers.sign(subject, new LinkedHashMap<>(claims));
    }
}

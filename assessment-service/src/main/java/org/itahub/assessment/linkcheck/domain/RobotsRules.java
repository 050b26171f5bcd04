package org.itahub.assessment.linkcheck.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What a site's robots.txt lets a visitor ask for, as RFC 9309 reads it: the rules for the visitor by name, else those for
 * everybody; of those that fit an address the longest, and of equally long ones the one that allows.
 */
public final class RobotsRules {

    /** Of a site without a robots.txt. */
    public static final RobotsRules ALLOW_ALL = new RobotsRules(List.of());

    private static final String ROBOTS = "/robots.txt";
    private static final String EVERYBODY = "*";

    /** More rules than any honest site has; those behind are not read. */
    private static final int MOST_RULES = 2000;

    private record Rule(boolean allows, String pattern) {}

    private final List<Rule> rules;

    private RobotsRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads them; lines that say nothing to us are passed over.
     *
     * @param agent the visitor's name, without version
     */
    public static RobotsRules of(String text, String agent) {
        Reading reading = new Reading(agent);
        text.lines()
                .map(line -> line.replaceFirst("#.*", "").split(":", 2))
                .filter(pair -> pair.length == 2)
                .forEach(pair -> reading.line(pair[0].strip().toLowerCase(Locale.ROOT), pair[1].strip()));
        return new RobotsRules(reading.named ? reading.own : reading.all);
    }

    /** Names stand above the rules that are for them. */
    private static final class Reading {

        private final String agent;
        private final List<Rule> own = new ArrayList<>();
        private final List<Rule> all = new ArrayList<>();
        private final List<List<Rule>> addressed = new ArrayList<>();
        private boolean amongNames;
        private boolean named;

        Reading(String agent) {
            this.agent = agent;
        }

        void line(String key, String value) {
            switch (key) {
                case "user-agent" -> name(value);
                case "allow" -> rule(true, value);
                case "disallow" -> rule(false, value);
                default -> {
                    // Sitemaps, delays and what others make up.
                }
            }
        }

        private void name(String name) {
            if (!amongNames) {
                addressed.clear();
            }
            amongNames = true;
            if (name.equalsIgnoreCase(agent)) {
                named = true;
                addressed.add(own);
            } else if (name.equals(EVERYBODY)) {
                addressed.add(all);
            }
        }

        private void rule(boolean allows, String pattern) {
            amongNames = false;
            if (!pattern.isEmpty()) {
                addressed.stream()
                        .filter(rules -> rules.size() < MOST_RULES)
                        .forEach(rules -> rules.add(new Rule(allows, encoded(pattern))));
            }
        }
    }

    /** @param path with its query, percent-encoded */
    public boolean allows(String path) {
        return path.equals(ROBOTS)
                || rules.stream()
                        .filter(rule -> fits(rule.pattern, path))
                        .max(Comparator.<Rule>comparingInt(rule -> rule.pattern.length())
                                .thenComparing(Rule::allows))
                        .map(Rule::allows)
                        .orElse(true);
    }

    /** Letters beyond ASCII as addresses carry them. */
    private static String encoded(String pattern) {
        StringBuilder encoded = new StringBuilder();
        for (byte each : pattern.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(each >= 0 ? String.valueOf((char) each) : "%%%02X".formatted(each & 0xFF));
        }
        return encoded.toString();
    }

    /** Whether the path begins as the pattern says; {@code *} stands for anything, a last {@code $} for the end. */
    private static boolean fits(String pattern, String path) {
        boolean toTheEnd = pattern.endsWith("$");
        String[] pieces = (toTheEnd ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
        if (!path.startsWith(pieces[0])) {
            return false;
        }
        int at = pieces[0].length();
        for (int n = 1; n < pieces.length; n++) {
            boolean last = n == pieces.length - 1;
            int found = toTheEnd && last ? path.lastIndexOf(pieces[n]) : path.indexOf(pieces[n], at);
            if (found < at) {
                return false;
            }
            at = found + pieces[n].length();
        }
        return !toTheEnd || at == path.length();
    }
}

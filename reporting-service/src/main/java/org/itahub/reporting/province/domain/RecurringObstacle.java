package org.itahub.reporting.province.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * An obstacle that several reports name in the same words or nearly so. Two texts are nearly the same where they share
 * most of their pairs of neighbouring letters (Dice's coefficient): that needs no knowledge of where Thai words end.
 *
 * @param text as the first report words it
 * @param reports how many name it
 * @param agencies codes of the agencies that name it, in order
 */
public record RecurringObstacle(String text, int reports, List<String> agencies) {
    private static final double NEARLY_SAME = 0.75;
    private static final int TWICE = 2;

    /** What a report names. */
    public record Obstacle(String agency, String text) {}

    public RecurringObstacle {
        agencies = List.copyOf(agencies);
    }

    /** Those that two reports or more name: of most agencies first, then of most reports, then by their text. */
    public static List<RecurringObstacle> of(Collection<Obstacle> obstacles) {
        List<Group> groups = new ArrayList<>();
        for (Obstacle obstacle : obstacles) {
            Set<String> pairs = pairs(obstacle.text());
            groups.stream()
                    .filter(group -> group.isNearly(pairs))
                    .findFirst()
                    .orElseGet(() -> opened(obstacle.text(), pairs, groups))
                    .add(obstacle.agency());
        }
        return groups.stream()
                .filter(group -> group.reports >= TWICE)
                .map(group -> new RecurringObstacle(group.text, group.reports, List.copyOf(group.agencies)))
                .sorted(Comparator.comparingInt((RecurringObstacle one) -> one.agencies.size())
                        .thenComparingInt(RecurringObstacle::reports)
                        .reversed()
                        .thenComparing(RecurringObstacle::text))
                .toList();
    }

    private static Group opened(String text, Set<String> pairs, List<Group> groups) {
        Group group = new Group(text, pairs);
        groups.add(group);
        return group;
    }

    /** Each two letters that stand side by side; spaces do not count. */
    private static Set<String> pairs(String text) {
        String letters = text.replaceAll("\\s", "");
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= letters.length(); i++) {
            pairs.add(letters.substring(i, i + 2));
        }
        return pairs;
    }

    private static final class Group {
        private final String text;
        private final Set<String> pairs;
        private final Set<String> agencies = new TreeSet<>();
        private int reports;

        Group(String text, Set<String> pairs) {
            this.text = text;
            this.pairs = pairs;
        }

        boolean isNearly(Set<String> others) {
            long shared = others.stream().filter(pairs::contains).count();
            return 2.0 * shared >= NEARLY_SAME * (pairs.size() + others.size());
        }

        void add(String agency) {
            agencies.add(agency);
            reports++;
        }
    }
}

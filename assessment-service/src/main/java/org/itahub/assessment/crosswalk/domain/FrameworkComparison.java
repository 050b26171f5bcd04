package org.itahub.assessment.crosswalk.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.framework.domain.Text;

/**
 * What a later framework says otherwise than an earlier one.
 *
 * @param suggested true if nobody has matched the two years' items and the crosswalk is a guess by their wording
 * @param items which item became which
 * @param reworded items that live on with another topic, part or required content
 * @param reweighted items that live on and count more or less in the total
 * @param rescaled items that live on and are answered on other steps, in the other direction or in other parts
 * @param thresholds what else differs
 */
public record FrameworkComparison(
        Framework from,
        Framework to,
        boolean suggested,
        Crosswalk items,
        List<Pair> reworded,
        List<Pair> reweighted,
        List<Pair> rescaled,
        List<GroupChange> groups,
        List<LevelChange> levels,
        Set<Threshold> thresholds) {

    /** An item and what it became, one to one. */
    public record Pair(Item before, Item after) {}

    /** What a framework groups its items by. */
    public enum GroupKind {
        INSTRUMENT,
        INDICATOR,
        SUB_INDICATOR
    }

    /**
     * An instrument, indicator or sub-indicator.
     *
     * @param parent the code of the group around it; empty for an instrument
     * @param share of the total, 0 to 1
     * @param items the number of items in it
     */
    public record Group(String code, Text name, Optional<String> parent, Rational share, long items) {}

    /** A group that came, went or changed; at least one side is there. */
    public record GroupChange(GroupKind kind, Optional<Group> before, Optional<Group> after) {}

    /** A level that came, went or changed; at least one side is there. */
    public record LevelChange(Optional<LevelRule> before, Optional<LevelRule> after) {}

    /** The rest of a framework, of which it is only told that it differs. */
    public enum Threshold {
        SAMPLING,
        TARGET,
        TRIAGE
    }

    public FrameworkComparison {
        reworded = List.copyOf(reworded);
        reweighted = List.copyOf(reweighted);
        rescaled = List.copyOf(rescaled);
        groups = List.copyOf(groups);
        levels = List.copyOf(levels);
        thresholds = Set.copyOf(thresholds);
    }

    /** The mappings of one kind. */
    public List<Mapping> items(Succession kind) {
        return items.mappings().stream().filter(it -> it.kind() == kind).toList();
    }

    /** Compares two frameworks through their crosswalk; without one, through a guess by wording. */
    public static FrameworkComparison of(Framework from, Framework to, Optional<Crosswalk> crosswalk) {
        Crosswalk items = crosswalk.orElseGet(() -> SuggestedCrosswalk.of(from, to));
        List<Pair> pairs = items.mappings().stream()
                .filter(mapping -> mapping.kind().isOneToOne())
                .map(mapping -> new Pair(
                        from.item(mapping.from().getFirst()).orElseThrow(),
                        to.item(mapping.to().getFirst()).orElseThrow()))
                .toList();
        return new FrameworkComparison(
                from,
                to,
                crosswalk.isEmpty(),
                items,
                pairs.stream().filter(FrameworkComparison::isReworded).toList(),
                pairs.stream()
                        .filter(pair -> !from.shareOf(pair.before()).equals(to.shareOf(pair.after())))
                        .toList(),
                pairs.stream()
                        .filter(pair -> !AnswerForm.of(from, pair.before()).equals(AnswerForm.of(to, pair.after())))
                        .toList(),
                Differences.groups(from, to),
                Differences.levels(from.content().levels(), to.content().levels()),
                Differences.thresholds(from.content(), to.content()));
    }

    private static boolean isReworded(Pair pair) {
        Item before = pair.before();
        Item after = pair.after();
        return !before.topic().equals(after.topic())
                || !before.requires().equals(after.requires())
                || !partTopics(before).equals(partTopics(after));
    }

    private static List<Text> partTopics(Item item) {
        return item.parts().stream().map(part -> part.topic()).toList();
    }
}

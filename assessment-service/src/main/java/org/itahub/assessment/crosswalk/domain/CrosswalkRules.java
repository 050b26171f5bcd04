package org.itahub.assessment.crosswalk.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.itahub.assessment.crosswalk.domain.CrosswalkFault.Kind;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Item;

/**
 * Holds a crosswalk against the frameworks of its years. Nothing may be passed over in silence: an item without a
 * successor is said to be dropped, one without a predecessor to be new.
 */
public final class CrosswalkRules {

    private final Framework from;
    private final Framework to;
    private final List<Mapping> mappings;
    private final List<CrosswalkFault> faults = new ArrayList<>();

    private CrosswalkRules(Framework from, Framework to, List<Mapping> mappings) {
        this.from = from;
        this.to = to;
        this.mappings = mappings;
    }

    /** A crosswalk between the two years, or all that is wrong with the mappings. */
    public static CrosswalkCheck check(Framework from, Framework to, List<Mapping> mappings) {
        CrosswalkRules rules = new CrosswalkRules(from, to, mappings);
        rules.checkItems();
        for (int n = 0; n < mappings.size(); n++) {
            rules.checkMapping("/mappings/" + n, mappings.get(n));
        }
        return rules.faults.isEmpty()
                ? new CrosswalkCheck.Fitting(new Crosswalk(from.fiscalYear(), to.fiscalYear(), mappings))
                : new CrosswalkCheck.Unfit(List.copyOf(rules.faults));
    }

    private void checkItems() {
        Set<String> before = new HashSet<>();
        Set<String> after = new HashSet<>();
        for (int n = 0; n < mappings.size(); n++) {
            String path = "/mappings/" + n;
            checkCodes(path + "/from", mappings.get(n).from(), from, before, Kind.ITEM_OF_FIRST_YEAR_UNKNOWN);
            checkCodes(path + "/to", mappings.get(n).to(), to, after, Kind.ITEM_OF_SECOND_YEAR_UNKNOWN);
        }
        leftOut(from, before).forEach(code -> fault(Kind.ITEM_OF_FIRST_YEAR_LEFT_OUT, "/mappings", code));
        leftOut(to, after).forEach(code -> fault(Kind.ITEM_OF_SECOND_YEAR_LEFT_OUT, "/mappings", code));
    }

    private void checkCodes(String path, List<String> codes, Framework year, Set<String> seen, Kind unknown) {
        for (int n = 0; n < codes.size(); n++) {
            String code = codes.get(n);
            if (year.item(code).isEmpty()) {
                fault(unknown, path + "/" + n, code);
            } else if (!seen.add(code)) {
                fault(Kind.ITEM_MAPPED_TWICE, path + "/" + n, code);
            }
        }
    }

    private static List<String> leftOut(Framework year, Set<String> seen) {
        return year.content().items().stream()
                .map(Item::code)
                .filter(code -> !seen.contains(code))
                .toList();
    }

    private void checkMapping(String path, Mapping mapping) {
        if (!fits(mapping)) {
            fault(Kind.KIND_DOES_NOT_FIT, path + "/kind", mapping.kind().name());
        }
        if (mapping.comparable() && !mapping.kind().isOneToOne()) {
            fault(Kind.COMPARABLE_ONLY_ONE_TO_ONE, path + "/comparable", subject(mapping));
        }
        if (!mapping.comparable()
                && mapping.kind().isOneToOne()
                && mapping.note().isEmpty()) {
            fault(Kind.NOTE_NEEDED, path, subject(mapping));
        }
        if (mapping.note().filter(note -> !note.complete()).isPresent()) {
            fault(Kind.NOTE_INCOMPLETE, path, subject(mapping));
        }
    }

    private static boolean fits(Mapping mapping) {
        int before = mapping.from().size();
        int after = mapping.to().size();
        return switch (mapping.kind()) {
            case SAME -> before == 1 && after == 1 && mapping.from().equals(mapping.to());
            case RENUMBERED -> before == 1 && after == 1 && !mapping.from().equals(mapping.to());
            case MERGED -> before > 1 && after == 1;
            case SPLIT -> before == 1 && after > 1;
            case DROPPED -> before == 1 && after == 0;
            case NEW -> before == 0 && after == 1;
        };
    }

    private static String subject(Mapping mapping) {
        List<String> codes = mapping.from().isEmpty() ? mapping.to() : mapping.from();
        return codes.stream().collect(Collectors.joining(", "));
    }

    private void fault(Kind kind, String path, String subject) {
        faults.add(new CrosswalkFault(kind, path, subject));
    }
}

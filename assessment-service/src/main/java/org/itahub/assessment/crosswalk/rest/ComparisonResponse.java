package org.itahub.assessment.crosswalk.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.crosswalk.MappingEntry;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison.GroupKind;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison.Threshold;
import org.itahub.assessment.crosswalk.domain.Succession;

/**
 * What a later framework says otherwise than an earlier one.
 *
 * @param basis CROSSWALK where the items were matched by the hub; SUGGESTED where they are only matched by their wording
 * @param reweighted items that count more or less in the total, with points of the total before and after
 */
@Schema(name = "FrameworkComparison", examples = """
                {"fromYear": 2565, "toYear": 2566, "basis": "CROSSWALK", \
                "added": [{"code": "O10", "topicTh": "การคุ้มครองข้อมูลส่วนบุคคล", "topicEn": "Protection of personal data"}], \
                "dropped": [], "renumbered": [{"from": "O13", "to": "O14", \
                "topicTh": "คู่มือการทำงานของเจ้าหน้าที่", "topicEn": "Staff manual"}], "merged": [], "split": [], \
                "reworded": [], "reweighted": [{"from": "O42", "to": "O42", \
                "before": {"points": 5.00, "fraction": "5"}, "after": {"points": 2.00, "fraction": "2"}}], "rescaled": [], \
                "instruments": [], "indicators": [], "subIndicators": [], "levels": [], "otherwise": []}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComparisonResponse(
        int fromYear,
        int toYear,
        ComparisonBasis basis,
        List<ComparedItems.Single> added,
        List<ComparedItems.Single> dropped,
        List<ComparedItems.Renumbered> renumbered,
        List<MappingEntry> merged,
        List<MappingEntry> split,
        List<ComparedItems.Reworded> reworded,
        List<ComparedItems.Reweighted> reweighted,
        List<ComparedItems.Rescaled> rescaled,
        List<ComparedGroups.GroupChangeEntry> instruments,
        List<ComparedGroups.GroupChangeEntry> indicators,
        List<ComparedGroups.GroupChangeEntry> subIndicators,
        List<ComparedGroups.LevelChangeEntry> levels,
        Set<Threshold> otherwise) {

    /** How the items were matched. */
    enum ComparisonBasis {
        CROSSWALK,
        SUGGESTED
    }

    static ComparisonResponse of(FrameworkComparison comparison) {
        return new ComparisonResponse(
                comparison.from().fiscalYear(),
                comparison.to().fiscalYear(),
                comparison.suggested() ? ComparisonBasis.SUGGESTED : ComparisonBasis.CROSSWALK,
                ComparedItems.singles(comparison.to(), comparison.items(Succession.NEW)),
                ComparedItems.singles(comparison.from(), comparison.items(Succession.DROPPED)),
                ComparedItems.renumbered(comparison),
                mappings(comparison, Succession.MERGED),
                mappings(comparison, Succession.SPLIT),
                comparison.reworded().stream().map(ComparedItems.Reworded::of).toList(),
                comparison.reweighted().stream()
                        .map(pair -> ComparedItems.Reweighted.of(comparison, pair))
                        .toList(),
                comparison.rescaled().stream()
                        .map(pair -> ComparedItems.Rescaled.of(comparison, pair))
                        .toList(),
                groups(comparison, GroupKind.INSTRUMENT),
                groups(comparison, GroupKind.INDICATOR),
                groups(comparison, GroupKind.SUB_INDICATOR),
                comparison.levels().stream()
                        .map(ComparedGroups.LevelChangeEntry::of)
                        .toList(),
                new TreeSet<>(comparison.thresholds()));
    }

    private static List<MappingEntry> mappings(FrameworkComparison comparison, Succession kind) {
        return comparison.items(kind).stream().map(MappingEntry::of).toList();
    }

    private static List<ComparedGroups.GroupChangeEntry> groups(FrameworkComparison comparison, GroupKind kind) {
        return comparison.groups().stream()
                .filter(change -> change.kind() == kind)
                .map(ComparedGroups.GroupChangeEntry::of)
                .toList();
    }
}

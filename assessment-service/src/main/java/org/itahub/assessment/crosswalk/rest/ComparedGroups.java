package org.itahub.assessment.crosswalk.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison.Group;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison.GroupChange;
import org.itahub.assessment.crosswalk.domain.FrameworkComparison.LevelChange;
import org.itahub.assessment.framework.ThresholdEntries;

/** The groups and levels of a comparison as JSON. */
final class ComparedGroups {

    private ComparedGroups() {}

    /**
     * An instrument, indicator or sub-indicator in one year.
     *
     * @param within the group around it
     */
    @Schema(name = "ComparedGroup")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroupEntry(String nameTh, String nameEn, String within, ComparedItems.Points ofTotal, long items) {

        static GroupEntry of(Group group) {
            return new GroupEntry(
                    group.name().th(),
                    group.name().en(),
                    group.parent().orElse(null),
                    ComparedItems.Points.of(group.share()),
                    group.items());
        }
    }

    /** A group that came (only after), went (only before) or changed. */
    @Schema(name = "GroupChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroupChangeEntry(String code, GroupEntry before, GroupEntry after) {

        static GroupChangeEntry of(GroupChange change) {
            return new GroupChangeEntry(
                    change.before().or(change::after).map(Group::code).orElseThrow(),
                    change.before().map(GroupEntry::of).orElse(null),
                    change.after().map(GroupEntry::of).orElse(null));
        }
    }

    /** A level that came (only after), went (only before) or changed. */
    @Schema(name = "LevelChange")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LevelChangeEntry(ThresholdEntries.LevelEntry before, ThresholdEntries.LevelEntry after) {

        static LevelChangeEntry of(LevelChange change) {
            return new LevelChangeEntry(
                    change.before().map(ThresholdEntries.LevelEntry::of).orElse(null),
                    change.after().map(ThresholdEntries.LevelEntry::of).orElse(null));
        }
    }
}

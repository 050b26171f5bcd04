package org.itahub.assessment.disclosure.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.disclosure.Disclosure;
import org.itahub.assessment.disclosure.ReadDisclosures;
import org.itahub.assessment.disclosure.Reasons;
import org.itahub.assessment.framework.domain.Item;

/**
 * A disclosure item and what the agency entered for it. Everything behind {@code urls} is for those whose reach covers the
 * agency.
 *
 * @param state EMPTY: nothing was entered; INCOMPLETE: something is missing; COMPLETE
 * @param missing what the entry lacks
 * @param toBeReverified true for an entry that was carried over and not looked at since
 * @param carriedFrom last year's items that it came from; absent for an entry of this year's own
 * @param attachments how many there are
 * @param outcome what the item was found to be; in the list alone, and absent while nothing is decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Disclosure", examples = """
                {"item": "O1", "topicTh": "โครงสร้างหน่วยงาน", "topicEn": "Structure", "indicator": "9", \
                "subIndicator": "9.1", "urls": ["https://www.example.go.th/structure"], \
                "remarks": "ปรับปรุงเมื่อ 1 มีนาคม 2565", \
                "contents": [{"no": 1, "textTh": "ผังแสดงการแบ่งส่วนงาน", "textEn": "organisation chart", \
                "ticked": true}, {"no": 2, "textTh": "ตำแหน่งสำคัญและส่วนงานภายใน", \
                "textEn": "main posts and internal units", "ticked": false}], "state": "INCOMPLETE", \
                "missing": [{"kind": "CONTENT", "no": 2, "textTh": "ตำแหน่งสำคัญและส่วนงานภายใน", \
                "textEn": "main posts and internal units"}], "toBeReverified": false, "attachments": 1}""")
public record DisclosureResponse(
        @Schema(examples = "O1") String item,
        String topicTh,
        String topicEn,
        String indicator,
        String subIndicator,
        List<String> urls,
        String remarks,
        List<ContentEntry> contents,

        @Schema(enumeration = {"EMPTY", "INCOMPLETE", "COMPLETE"})
        String state,

        List<LackEntry> missing,
        Boolean toBeReverified,
        List<String> carriedFrom,
        Integer attachments,
        OutcomeEntry outcome) {

    /** With what the item was found to be. */
    static DisclosureResponse of(ReadDisclosures.Seen seen, Reasons reasons) {
        return shown(
                seen,
                seen.outcome()
                        .map(outcome -> OutcomeEntry.of(seen.item(), outcome, false, reasons))
                        .orElse(null));
    }

    /** What the agency entered alone: all that its version counts. */
    static DisclosureResponse entered(ReadDisclosures.Seen seen) {
        return shown(seen, null);
    }

    private static DisclosureResponse shown(ReadDisclosures.Seen seen, OutcomeEntry outcome) {
        Item item = seen.item();
        String subIndicator = item.subIndicator().orElse(null);
        List<String> urls = seen.entry().links();
        if (!seen.inside()) {
            return new DisclosureResponse(
                    item.code(),
                    item.topic().th(),
                    item.topic().en(),
                    item.indicator(),
                    subIndicator,
                    urls,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        boolean carriedOver = seen.disclosure()
                .filter(disclosure -> !disclosure.carriedFrom().isEmpty())
                .isPresent();
        return new DisclosureResponse(
                item.code(),
                item.topic().th(),
                item.topic().en(),
                item.indicator(),
                subIndicator,
                urls,
                seen.entry().remarks(),
                ContentEntry.all(item, seen.entry().contents()),
                state(seen),
                seen.lacks().stream().map(LackEntry::of).toList(),
                seen.disclosure().filter(disclosure -> !disclosure.verified()).isPresent(),
                carriedOver ? seen.disclosure().get().carriedFrom() : null,
                seen.attachments(),
                outcome);
    }

    private static String state(ReadDisclosures.Seen seen) {
        if (seen.disclosure().map(Disclosure::version).orElse(0L) == 0) {
            return "EMPTY";
        }
        return seen.lacks().isEmpty() ? "COMPLETE" : "INCOMPLETE";
    }
}

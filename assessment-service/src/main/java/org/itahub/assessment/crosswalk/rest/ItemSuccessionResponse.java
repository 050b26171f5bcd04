package org.itahub.assessment.crosswalk.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.crosswalk.ItemSuccession;
import org.itahub.assessment.crosswalk.domain.Mapping;
import org.itahub.assessment.crosswalk.domain.Succession;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.Text;

/**
 * What became of one item in another year.
 *
 * @param predecessors the item, and others that went into the same one
 * @param successors none where the item was dropped
 */
@Schema(name = "ItemSuccession", examples = """
                {"fromYear": 2565, "toYear": 2566, "item": "O13", "kind": "RENUMBERED", "comparable": true, \
                "predecessors": [{"code": "O13", "topicTh": "คู่มือการทำงานของเจ้าหน้าที่", "topicEn": "Staff manual"}], \
                "successors": [{"code": "O14", "topicTh": "คู่มือการทำงานของเจ้าหน้าที่", "topicEn": "Staff manual"}]}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemSuccessionResponse(
        int fromYear,
        int toYear,
        String item,
        Succession kind,
        boolean comparable,
        List<ItemEntry> predecessors,
        List<ItemEntry> successors,
        String noteTh,
        String noteEn) {

    /** An item with its topic in its own year. */
    @Schema(name = "CrosswalkItem")
    record ItemEntry(String code, String topicTh, String topicEn) {

        static ItemEntry of(Item item) {
            return new ItemEntry(item.code(), item.topic().th(), item.topic().en());
        }
    }

    static ItemSuccessionResponse of(String item, ItemSuccession succession) {
        Mapping mapping = succession.mapping();
        return new ItemSuccessionResponse(
                succession.from().fiscalYear(),
                succession.to().fiscalYear(),
                item,
                mapping.kind(),
                mapping.comparable(),
                succession.predecessors().stream().map(ItemEntry::of).toList(),
                succession.successors().stream().map(ItemEntry::of).toList(),
                mapping.note().map(Text::th).orElse(null),
                mapping.note().map(Text::en).orElse(null));
    }
}

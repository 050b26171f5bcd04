package org.itahub.assessment.disclosure.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.disclosure.ReadDisclosures;
import org.itahub.assessment.disclosure.Reasons;
import org.itahub.assessment.disclosure.domain.Outcome;
import org.itahub.assessment.framework.domain.Item;

/** The disclosure items of a year that were found lost. */
@Schema(name = "LostDisclosures", examples = """
                {"agencyCode": "2650101", "fiscalYear": 2565, "items": [{"code": "O1", "topicTh": "โครงสร้าง", \
                "topicEn": "Structure", "reasonTh": "เนื้อหาไม่ครบ", "reasonEn": "Contents are missing", \
                "note": "ไม่พบฝ่ายการเมือง", "missing": [{"no": 3, "textTh": "ฝ่ายการเมือง", "textEn": "Council"}]}]}""")
record LostItemsResponse(String agencyCode, int fiscalYear, List<LostItem> items) {

    /**
     * @param note in the assessors' words; may be empty
     * @param missing the contents that were missing; may be empty
     */
    @Schema(name = "LostDisclosure")
    record LostItem(
            String code,
            String topicTh,
            String topicEn,
            String reasonTh,
            String reasonEn,
            String note,
            List<FindingResponse.MissingContent> missing) {

        private static LostItem of(Item item, Outcome outcome, Reasons reasons) {
            FindingResponse found = FindingResponse.of(item, outcome.finding(), reasons);
            return new LostItem(
                    item.code(),
                    item.topic().th(),
                    item.topic().en(),
                    found.reasonTh(),
                    found.reasonEn(),
                    found.note(),
                    found.missing());
        }
    }

    static LostItemsResponse of(String agency, int year, List<ReadDisclosures.Seen> all, Reasons reasons) {
        return new LostItemsResponse(
                agency,
                year,
                all.stream()
                        .flatMap(seen -> seen.outcome().filter(Outcome::isLost).stream()
                                .map(outcome -> LostItem.of(seen.item(), outcome, reasons)))
                        .toList());
    }
}

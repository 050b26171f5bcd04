package org.itahub.measures.plan.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.plan.domain.Matrix;
import org.itahub.measures.plan.domain.Triage;

/**
 * Weaknesses against measures.
 *
 * @param rows one per issue of the plan
 * @param untreated the urgent weaknesses that no measure treats, those that would win the most points first
 */
@Schema(name = "PlanMatrix", examples = """
        {"rows": [{"issueNo": 2, "indicator": "2", "nameTh": "การใช้งบประมาณ", "nameEn": "Using the budget",
         "triage": "URGENT", "score": 84.52, "recoverablePoints": 0.93, "treated": true, "measures": [3],
         "items": []}, {"issueNo": 4, "indicator": "4", "nameTh": "การใช้ทรัพย์สินของราชการ",
         "nameEn": "Using state property", "triage": "URGENT", "score": 75.94, "recoverablePoints": 1.44,
         "treated": false, "measures": [], "items": []}], "untreated": [{"issueNo": 4,
         "messageTh": "ประเด็นที่ 4 การใช้ทรัพย์สินของราชการ ได้ 75.94 คะแนน ยังไม่มีมาตรการรองรับ ให้เพิ่มมาตรการอย่างน้อยหนึ่งมาตรการ หากแก้ไขได้ทั้งหมดคะแนนรวมจะเพิ่มขึ้น 1.44 คะแนน",
         "messageEn": "Issue 4, Using state property, scored 75.94 and no measure treats it: add at least one. Put right, it would add 1.44 points to the total"}]}""")
record MatrixResponse(List<Row> rows, List<Gap> untreated) {

    /** @param measures numbers of the measures that treat the issue or one of its items */
    @Schema(name = "MatrixIssue")
    record Row(
            int issueNo,
            String indicator,
            String nameTh,
            String nameEn,
            Triage triage,
            BigDecimal score,
            BigDecimal recoverablePoints,
            boolean treated,
            List<Integer> measures,
            List<Item> items) {
        static Row of(Matrix.Row row) {
            var issue = row.issue();
            return new Row(
                    issue.no(),
                    issue.indicator(),
                    issue.nameTh(),
                    issue.nameEn(),
                    issue.triage(),
                    issue.score(),
                    issue.recoverablePoints(),
                    row.treated(),
                    row.measures(),
                    row.items().stream().map(Item::of).toList());
        }
    }

    /**
     * @param byItem numbers of the measures that name the item
     * @param byIssue numbers of the measures written for its issue as a whole
     */
    @Schema(name = "MatrixItem")
    record Item(
            String code,
            String topicTh,
            String topicEn,
            BigDecimal score,
            BigDecimal recoverablePoints,
            boolean treated,
            List<Integer> byItem,
            List<Integer> byIssue) {
        static Item of(Matrix.ItemRow row) {
            var item = row.item();
            return new Item(
                    item.code(),
                    item.topicTh(),
                    item.topicEn(),
                    item.score(),
                    item.recoverablePoints(),
                    row.treated(),
                    row.byItem(),
                    row.byIssue());
        }
    }

    /** @param item left out where the whole issue is untreated */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MatrixGap")
    record Gap(int issueNo, @Schema(examples = "I14") String item, String messageTh, String messageEn) {
        static Gap of(Matrix.Gap gap) {
            return new Gap(
                    gap.issue().no(),
                    gap.item() == null ? null : gap.item().code(),
                    gap.words().th(),
                    gap.words().en());
        }
    }

    static MatrixResponse of(Matrix matrix) {
        return new MatrixResponse(
                matrix.rows().stream().map(Row::of).toList(),
                matrix.untreated().stream().map(Gap::of).toList());
    }
}

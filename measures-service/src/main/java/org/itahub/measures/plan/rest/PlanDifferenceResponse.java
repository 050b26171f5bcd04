package org.itahub.measures.plan.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.plan.domain.FieldChange;
import org.itahub.measures.plan.domain.PartChange;
import org.itahub.measures.plan.domain.PlanDifference;

/**
 * What a version says otherwise than another, field by field; the texts are Thai, as the plan is.
 *
 * @param version the version that is looked at
 * @param against the version that it is compared with
 * @param same whether both say the same
 * @param plan what changed of the plan as a whole
 * @param issues known by their indicators: those of before in their order, then what came
 * @param measures known by their numbers, in the same order
 */
@Schema(name = "PlanDifference", examples = """
        {"version": 2, "against": 1, "same": false, "plan": [], "issues": [],
         "measures": [{"kind": "CHANGED", "key": "1", "title": "จัดทำคู่มือการยืมทรัพย์สินของทางราชการ",
           "fields": [{"code": "period", "labelTh": "ระยะเวลาดำเนินการ", "labelEn": "Period",
                       "before": "มกราคม – มีนาคม 2566", "after": "ภายในเดือนกันยายน 2566"},
                      {"code": "steps", "labelTh": "ขั้นตอนหรือวิธีปฏิบัติ", "labelEn": "Steps",
                       "before": "ยกร่างคู่มือ", "after": "ยกร่างคู่มือ\\nอบรมผู้ดูแลทะเบียน",
                       "added": ["อบรมผู้ดูแลทะเบียน"], "removed": []}]}]}""")
record PlanDifferenceResponse(
        int version, int against, boolean same, List<Changed> plan, List<Part> issues, List<Part> measures) {
    /**
     * @param key an issue's indicator, a measure's number
     * @param title what it is called, or was called before it was removed
     */
    @Schema(name = "PartChange")
    record Part(PartChange.Kind kind, String key, String title, List<Changed> fields) {
        static Part of(PartChange change) {
            return new Part(change.kind(), change.key(), change.title(), changed(change.fields()));
        }
    }

    /**
     * @param before what the field said, an entry a line; absent where it said nothing
     * @param after what it says now; absent where it says nothing
     * @param added of a field with several entries, those that are new
     * @param removed of a field with several entries, those that are gone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "FieldChange")
    record Changed(
            String code,
            String labelTh,
            String labelEn,
            String before,
            String after,
            List<String> added,
            List<String> removed) {
        static Changed of(FieldChange change) {
            return new Changed(
                    change.code(),
                    change.th(),
                    change.en(),
                    change.before(),
                    change.after(),
                    change.added(),
                    change.removed());
        }
    }

    static PlanDifferenceResponse of(PlanDifference difference) {
        return new PlanDifferenceResponse(
                difference.after(),
                difference.before(),
                difference.empty(),
                changed(difference.plan()),
                difference.issues().stream().map(Part::of).toList(),
                difference.measures().stream().map(Part::of).toList());
    }

    private static List<Changed> changed(List<FieldChange> changes) {
        return changes.stream().map(Changed::of).toList();
    }
}

package org.itahub.measures.plan.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.measures.signoff.domain.StandIn;
import org.itahub.measures.signoff.domain.Step;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * The plan: whole for those who may read it while it is written, without persons for everyone else.
 *
 * @param resultYear the year of the result that it rests on
 * @param policy the triage policy of the result's analysis
 * @param version 1 for the first plan of the year
 * @param reason why the version before was changed; absent for the first
 * @param submittedBy the user name of who made the latest submission and may recall it; not for the public
 * @param chain the posts of the latest submission; none before
 * @param measures in the order in which the plan shows them; a number never changes
 * @param targets indicator code to the score that the plan is to reach
 * @param signatures every decision taken, oldest first; for the public the signatures that published the plan
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Plan", examples = """
        {"agencyCode": "H140001", "fiscalYear": 2566, "resultYear": 2565, "resultRevision": 1, "policy": "1",
         "state": "PUBLISHED", "version": 1, "publishedAt": "2023-01-09T09:03:54+07:00",
         "submittedBy": "lumphli-officer", "chain": [{"position": 1, "post": "ปลัดองค์การบริหารส่วนตำบล",
         "holder": "lumphli-clerk", "standIns": []}, {"position": 2, "post": "นายกองค์การบริหารส่วนตำบล",
         "holder": "lumphli-chief", "standIns": []}], "signatures": [{"round": 1, "position": 1,
         "post": "ปลัดองค์การบริหารส่วนตำบล", "standIn": false, "by": "lumphli-clerk", "decision": "SIGNED",
         "at": "2023-01-09T09:03:53+07:00",
         "contentHash": "ff3766c8715ef0911b0857ba5f9378a695abf39651a76b625f919fac549f3e7a",
         "matchesCurrentText": true}, {"round": 1, "position": 2, "post": "นายกองค์การบริหารส่วนตำบล",
         "standIn": false, "by": "lumphli-chief", "decision": "SIGNED", "at": "2023-01-09T09:03:54+07:00",
         "contentHash": "ff3766c8715ef0911b0857ba5f9378a695abf39651a76b625f919fac549f3e7a",
         "matchesCurrentText": true}], "issues": [{"no": 4, "indicator": "4", "nameTh": "การใช้ทรัพย์สินของราชการ",
         "nameEn": "Using state property", "instrument": "IIT", "score": 75.94, "triage": "URGENT",
         "recoverablePoints": 1.44, "items": []}], "measures": [{"no": 1, "issueNo": 4, "itemCodes": [],
         "title": "จัดตั้งจุดยืมและคืนทรัพย์สินของราชการแห่งเดียวพร้อมผู้รับผิดชอบ",
         "steps": ["กำหนดจุดเก็บกุญแจและสมุดยืมไว้ที่สำนักปลัด",
         "ประกาศรายการทรัพย์สินที่ยืมได้และผู้มีอำนาจอนุมัติ", "สอบทานทรัพย์สินที่ยืมกับสมุดทุกวันศุกร์"],
         "responsibleUnits": [{"code": "clerk", "name": "สำนักปลัด"}], "allUnits": false,
         "period": {"kind": "MONTHS", "from": "2023-01", "to": "2023-03", "textTh": "มกราคม – มีนาคม 2566",
         "textEn": "January – March 2023"}, "monitoring": "ปลัดองค์การบริหารส่วนตำบลตรวจสมุดยืมทุกสิ้นเดือน",
         "reporting": {"content": "จำนวนการยืม การคืนตามกำหนด และทรัพย์สินที่ชำรุดหรือสูญหาย",
         "frequency": "MONTHLY", "deliverables": ["ประกาศรายการทรัพย์สินที่ยืมได้", "สมุดยืมคืนทรัพย์สิน"]}}],
         "targets": {"4": 85.0}}""")
public record PlanResponse(
        @Schema(examples = "H140001") String agencyCode,
        @Schema(examples = "2566") int fiscalYear,
        @Schema(examples = "2565") int resultYear,
        @Schema(examples = "1") int resultRevision,
        @Schema(examples = "1") String policy,
        @Schema(examples = "DRAFT") PlanState state,
        @Schema(examples = "1") int version,
        String reason,
        OffsetDateTime publishedAt,
        String submittedBy,
        List<Post> chain,
        List<Decided> signatures,
        List<Issue> issues,
        List<MeasureResponse> measures,
        Map<String, BigDecimal> targets) {
    /**
     * A post that signs.
     *
     * @param holder the user name of who holds it; not for the public
     * @param standIns who may decide in the holder's place, and when; not for the public
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PlanPost")
    public record Post(int position, String post, String holder, List<StandIn> standIns) {
        static Post of(Step step) {
            return new Post(step.position(), step.post(), step.holder(), step.standIns());
        }

        Post withoutPerson() {
            return new Post(position, post, null, null);
        }
    }

    /** The whole plan, for those who may read it while it is written. */
    public static PlanResponse of(Plan plan) {
        return of(
                plan,
                plan.signOff().submittedBy(),
                plan.signOff().chain().steps().stream().map(Post::of).toList(),
                Decided.everything(plan));
    }

    /** The plan as the public and the event {@code plan.published} have it: posts instead of persons, no returns. */
    public static PlanResponse published(Plan plan) {
        return of(
                plan,
                null,
                plan.signOff().chain().steps().stream()
                        .map(Post::of)
                        .map(Post::withoutPerson)
                        .toList(),
                Decided.ofThisRound(plan));
    }

    private static PlanResponse of(Plan plan, String submittedBy, List<Post> chain, List<Decided> signatures) {
        return new PlanResponse(
                plan.agencyCode(),
                plan.year().value(),
                plan.basis().year().value(),
                plan.basis().revision(),
                plan.basis().policy(),
                plan.state(),
                plan.version(),
                plan.change().reason(),
                BangkokTime.of(plan.publishedAt()),
                submittedBy,
                chain,
                signatures,
                plan.issues(),
                plan.measures().stream().map(MeasureResponse::of).toList(),
                plan.targets().byIndicator());
    }
}

package org.itahub.measures.planlist;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.measures.progress.domain.MeasureState;
import org.itahub.measures.progress.domain.Review;

/**
 * A plan and how far its measures are.
 *
 * @param version the plan's own version, 1 for the first of the year
 * @param publishedAt left out before publication
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ListedPlan", examples = """
        {"agencyCode": "H140001", "agencyNameTh": "องค์การบริหารส่วนตำบลลุมพลี",
         "agencyNameEn": "Lumphli Subdistrict Administrative Organization", "province": "พระนครศรีอยุธยา",
         "fiscalYear": 2566, "version": 1, "state": "PUBLISHED", "publishedAt": "2023-01-09T09:03:54+07:00",
         "measures": [{"no": 1, "issueNo": 4,
         "title": "จัดตั้งจุดยืมและคืนทรัพย์สินของราชการแห่งเดียวพร้อมผู้รับผิดชอบ", "quarters": [{"quarter": 1,
         "review": "ACCEPTED", "state": "UNDER_WAY", "percent": 60, "late": false}]}]}""")
record ListedPlan(
        @Schema(examples = "H140001") String agencyCode,
        String agencyNameTh,
        String agencyNameEn,
        @Schema(examples = "พระนครศรีอยุธยา") String province,
        @Schema(examples = "2566") int fiscalYear,
        @Schema(examples = "1") int version,
        @Schema(examples = "PUBLISHED") PlanState state,
        OffsetDateTime publishedAt,
        List<ListedMeasure> measures) {

    /** @param quarters the quarters that have a report which the caller may see */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ListedMeasure")
    record ListedMeasure(int no, Integer issueNo, String title, List<Standing> quarters) {}

    /** What a quarter's report says, in short; a draft may leave state and percent out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "QuarterStanding")
    record Standing(
            @Schema(examples = "1") int quarter,
            @Schema(examples = "ACCEPTED") Review review,
            @Schema(examples = "UNDER_WAY") MeasureState state,
            @Schema(examples = "60") Integer percent,
            boolean late) {}

    @Schema(name = "PageListedPlan")
    record Page(List<ListedPlan> items) {}
}

package org.itahub.assessment.trend.rest;

import org.itahub.assessment.trend.domain.Reason;
import org.itahub.platform.problem.Wording;

/** Says in both languages why years are not simply comparable. */
final class TrendWording {

    private TrendWording() {}

    static Wording of(Reason.Kind kind) {
        return switch (kind) {
            case CROSSWALK_MISSING ->
                Wording.of("ยังไม่มีตารางเทียบข้อระหว่างสองปีนี้", "no crosswalk leads from one year to the other");
            case COMPOSITION_UNKNOWN ->
                Wording.of("มีปีที่ทราบเพียงคะแนนรวมและระดับ", "of one of the years only total and level are known");
            case NO_COUNTERPART -> Wording.of("ปีนี้ไม่มีคะแนนที่ตรงกัน", "this year has nothing that corresponds");
            case ITEMS_ADDED -> Wording.of("มีข้อเพิ่มเข้ามา", "items were added");
            case ITEMS_DROPPED -> Wording.of("มีข้อถูกตัดออก", "items were dropped");
            case ITEMS_MERGED -> Wording.of("มีข้อถูกรวมเข้าด้วยกัน", "items were merged");
            case ITEMS_SPLIT -> Wording.of("มีข้อถูกแยกออกจากกัน", "items were split");
            case ITEMS_MOVED -> Wording.of("มีข้อย้ายไปหรือมาจากกลุ่มอื่น", "items moved to or from another group");
            case CONTENT_CHANGED -> Wording.of("เนื้อหาที่ถามเปลี่ยนไป", "items ask for something else");
            case ANSWERS_CHANGED -> Wording.of("วิธีตอบหรือมาตรวัดเปลี่ยนไป", "items are answered on another scale");
            case WEIGHTS_CHANGED -> Wording.of("น้ำหนักเปลี่ยนไป", "the weights changed");
        };
    }
}

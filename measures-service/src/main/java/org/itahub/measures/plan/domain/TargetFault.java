package org.itahub.measures.plan.domain;

import java.util.Locale;

/** Why a score cannot be a plan's target for an indicator. */
public enum TargetFault {
    TARGET_INDICATOR_UNKNOWN(
            "ผลการประเมินที่แผนอ้างอิงไม่มีตัวชี้วัดรหัสนี้",
            "The result that the plan rests on has no indicator of that code"),
    TARGET_OUT_OF_RANGE("เป้าหมายต้องเป็นคะแนน 0 ถึง 100", "A target is a score of 0 to 100"),
    TARGET_TOO_PRECISE("เป้าหมายมีทศนิยมได้ไม่เกินสองตำแหน่ง", "A target has two decimals at most"),
    TARGET_BELOW_RESULT(
            "เป้าหมายต้องไม่ต่ำกว่าคะแนนที่ได้ในปีก่อน", "A target is not below the score of the year before");

    private final String th;
    private final String en;

    TargetFault(String th, String en) {
        this.th = th;
        this.en = en;
    }

    /** The stable code, such as {@code target-below-result}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fault in Thai. */
    public String th() {
        return th;
    }

    /** The fault in English. */
    public String en() {
        return en;
    }
}

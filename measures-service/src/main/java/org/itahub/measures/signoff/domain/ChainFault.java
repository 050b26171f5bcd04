package org.itahub.measures.signoff.domain;

import java.util.Locale;

/** Why a chain cannot be set. */
public enum ChainFault {
    POST_TWICE("ตำแหน่งและผู้ดำรงตำแหน่งนี้อยู่ในลำดับการลงนามแล้ว", "This post and holder stand in the chain already"),
    STAND_IN_IS_HOLDER("ผู้รักษาการแทนต้องไม่ใช่ผู้ดำรงตำแหน่งนั้นเอง", "Nobody stands in for themselves"),
    STAND_IN_PERIOD_REVERSED(
            "วันสิ้นสุดการรักษาการแทนต้องไม่อยู่ก่อนวันเริ่ม", "The last day of a stand-in is not before the first"),
    STAND_IN_PERIODS_OVERLAP(
            "ช่วงเวลาซ้อนกับผู้รักษาการแทนคนก่อนในรายการ ตำแหน่งหนึ่งมีผู้รักษาการแทนได้ครั้งละหนึ่งคน",
            "The days overlap with those of an earlier stand-in in the list: a post has one at a time");

    private final String th;
    private final String en;

    ChainFault(String th, String en) {
        this.th = th;
        this.en = en;
    }

    /** The stable code, such as {@code stand-in-period-reversed}. */
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

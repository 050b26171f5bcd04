package org.itahub.measures.planimport.domain;

import java.util.Locale;

/** Why a cell cannot be taken, besides what keeps a measure or a period from being valid anyway. */
enum ImportFault {
    MEASURE_NO_UNKNOWN(
            "แผนไม่มีมาตรการเลขนี้ ให้เว้นว่างสำหรับมาตรการใหม่",
            "The plan has no measure of that number; leave it empty for a new one"),
    MEASURE_NO_TWICE("เลขมาตรการนี้อยู่ในแถวก่อนหน้าแล้ว", "A row above has that measure number already"),
    INDICATOR_WITHOUT_ISSUE("แผนไม่มีประเด็นของตัวชี้วัดนี้", "The plan has no issue of that indicator"),
    NUMBER_NOT_UNDERSTOOD("ต้องเป็นตัวเลข", "A number is needed here"),
    FREQUENCY_NOT_UNDERSTOOD("เลือกรายเดือน รายไตรมาส หรือรายปี", "Choose monthly, quarterly or yearly"),
    BUDGET_NOT_UNDERSTOOD(
            "ต้องเป็นจำนวนเงินบาท ทศนิยมไม่เกินสองตำแหน่ง", "An amount of baht with two decimals at most is needed"),
    TEXT_TOO_LONG("ข้อความยาวเกินไป", "The text is too long"),
    TOO_MANY_ENTRIES("มีรายการมากกว่า 50 รายการ", "There are more than 50 entries"),
    TOO_MANY_MEASURES("แผนหนึ่งมีมาตรการได้ไม่เกิน 200 รายการ", "A plan has at most 200 measures");

    private final String th;
    private final String en;

    ImportFault(String th, String en) {
        this.th = th;
        this.en = en;
    }

    RowFault at(PlanColumn column, String value) {
        return new RowFault(column, name().toLowerCase(Locale.ROOT).replace('_', '-'), value, th, en);
    }
}

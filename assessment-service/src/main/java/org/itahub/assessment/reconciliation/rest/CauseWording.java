package org.itahub.assessment.reconciliation.rest;

import org.itahub.assessment.reconciliation.domain.Cause;
import org.itahub.platform.problem.Wording;

/** The likely causes in the hub's two languages. */
final class CauseWording {

    private CauseWording() {}

    static Wording of(Cause cause) {
        return switch (cause) {
            case DIGITS_SWAPPED -> Wording.of("น่าจะพิมพ์ตัวเลขสลับตำแหน่ง", "two digits probably changed places");
            case CUT_OFF -> Wording.of("น่าจะตัดทศนิยมทิ้งแทนการปัดเศษ", "probably cut off instead of rounded");
            case ROUNDED_ON_THE_WAY ->
                Wording.of(
                        "น่าจะปัดเศษระหว่างทางก่อนรวมคะแนน", "parts were probably rounded before they were added up");
            case MEAN_OF_ITEMS ->
                Wording.of(
                        "น่าจะเฉลี่ยจากรายข้อโดยตรง แทนที่จะเฉลี่ยทีละชั้น",
                        "probably the mean of the items, where that of the groups above them is due");
            case MEAN_OF_SUB_INDICATORS ->
                Wording.of(
                        "น่าจะเฉลี่ยจากตัวชี้วัดย่อยโดยตรง แทนที่จะเฉลี่ยจากตัวชี้วัด",
                        "probably the mean of the sub-indicators, where that of the indicators is due");
            case MEAN_OF_INDICATORS ->
                Wording.of(
                        "น่าจะเฉลี่ยจากตัวชี้วัดทั้งหมดโดยไม่ถ่วงน้ำหนักแบบวัด",
                        "probably the mean of all indicators, where the instruments' weights are due");
            case MEAN_OF_INSTRUMENTS ->
                Wording.of(
                        "น่าจะเฉลี่ยแบบวัดโดยไม่ถ่วงน้ำหนัก",
                        "probably the mean of the instruments without their weights");
            case LEVEL_NOT_OF_BAND ->
                Wording.of("ระดับไม่ตรงกับช่วงของคะแนนรวม", "the level is not of the band that the total lies in");
        };
    }
}

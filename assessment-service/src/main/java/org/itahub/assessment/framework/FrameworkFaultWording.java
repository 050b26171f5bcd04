package org.itahub.assessment.framework;

import java.util.Locale;
import org.itahub.assessment.framework.domain.FrameworkFault;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Wording;

/** Says in both languages what is wrong with a framework. */
public final class FrameworkFaultWording {

    private FrameworkFaultWording() {}

    /** The fault as an entry of {@code errors[]}. */
    public static Fault of(FrameworkFault fault) {
        String code = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Fault(fault.path(), code, wording(fault.kind(), fault.subject()));
    }

    private static Wording wording(FrameworkFault.Kind kind, String subject) {
        return switch (kind) {
            case FISCAL_YEAR_OUT_OF_RANGE ->
                Wording.of("ปีงบประมาณต้องเป็น พ.ศ. 2500 ถึง 2699", "the fiscal year is Buddhist era, 2500 to 2699");
            case WEIGHTS_DO_NOT_ADD_UP ->
                Wording.of("น้ำหนักรวมกันได้ " + subject + " ไม่ใช่ 1", "the weights add up to " + subject + ", not 1");
            case WEIGHT_OUT_OF_RANGE ->
                Wording.of(
                        "น้ำหนักของ " + subject + " ต้องมากกว่า 0 และไม่เกิน 1",
                        "the weight of " + subject + " must be above 0 and at most 1");
            case CODE_TWICE -> Wording.of("รหัส " + subject + " ซ้ำ", "the code " + subject + " stands more than once");
            case CODE_RESERVED ->
                Wording.of(
                        "รหัส " + subject + " สงวนไว้สำหรับคะแนนรวม", "the code " + subject + " is kept for the total");
            case CODE_MISSING -> Wording.of("ไม่มีรหัส", "the code is missing");
            case CODE_MALFORMED ->
                Wording.of(
                        "รหัส " + subject + " ต้องเป็นตัวอักษรหรือตัวเลขไม่เกิน 30 ตัว คั่นด้วย . _ - ได้",
                        "the code " + subject + " must be 30 letters or digits at most, with . _ - between them");
            case WORDING_MISSING ->
                Wording.of(
                        "ข้อความของ " + subject + " ต้องมีทั้งไทยและอังกฤษ",
                        "the wording of " + subject + " is needed in Thai and English");
            case PARTS_MISNUMBERED ->
                Wording.of(
                        "ข้อย่อยของ " + subject + " ต้องมีหมายเลข 1, 2, 3 ตามลำดับ",
                        "the parts of " + subject + " are numbered 1, 2, 3 and so on");
            case UNKNOWN_INSTRUMENT -> Wording.of("ไม่มีเครื่องมือ " + subject, "there is no instrument " + subject);
            case UNKNOWN_INDICATOR -> Wording.of("ไม่มีตัวชี้วัด " + subject, "there is no indicator " + subject);
            case UNKNOWN_SUB_INDICATOR ->
                Wording.of(
                        "ตัวชี้วัดนี้ไม่มีตัวชี้วัดย่อย " + subject, "this indicator has no sub-indicator " + subject);
            case UNKNOWN_SCALE -> Wording.of("ไม่มีมาตรวัด " + subject, "there is no scale " + subject);
            case GROUP_EMPTY ->
                Wording.of(subject + " ไม่มีสิ่งที่ใช้คำนวณ", subject + " holds nothing to compute from");
            case ITEM_OUTSIDE_SUB_INDICATOR ->
                Wording.of(
                        "ข้อ " + subject + " ต้องอยู่ในตัวชี้วัดย่อย",
                        "item " + subject + " must stand in a sub-indicator of its indicator");
            case SCALE_INVALID ->
                Wording.of(
                        "มาตรวัด " + subject + " ต้องมีอย่างน้อยสองขั้น คะแนนเพิ่มขึ้นตามลำดับในช่วง 0 ถึง 100",
                        "scale " + subject + " needs two steps or more, rising within 0 to 100");
            case BEST_NOT_AN_END ->
                Wording.of(
                        "ขั้นที่ดีที่สุดต้องเป็นขั้นแรกหรือขั้นสุดท้าย ไม่ใช่ " + subject,
                        "the best step is the scale's first or last, not " + subject);
            case LEVELS_DO_NOT_COVER ->
                Wording.of(
                        "ระดับสุดท้ายต้องเริ่มที่ 0 และไม่มีเงื่อนไข",
                        "the last level must begin at 0 and have no condition");
            case LEVELS_OUT_OF_ORDER ->
                Wording.of("ไม่มีคะแนนใดได้ระดับ " + subject, "no score could ever reach level " + subject);
            case LEVEL_CONDITION_WITHOUT_INSTRUMENTS ->
                Wording.of(
                        "ระดับ " + subject + " มีเงื่อนไขรายเครื่องมือ แต่กรอบนี้ไม่มีเครื่องมือ",
                        "level " + subject + " puts a condition on instruments that the framework does not have");
            case SAMPLING_DOES_NOT_COVER ->
                Wording.of(
                        "ช่วงขนาดตัวอย่างต้องเรียงขึ้น ช่วงสุดท้ายไม่มีขอบบน",
                        "sampling bands must rise, and only the last has no upper bound");
            case TRIAGE_DOES_NOT_COVER ->
                Wording.of(
                        "เกณฑ์จัดลำดับต้องมีหมายเลข 1 และแต่ละเกณฑ์ไล่จากมากไปถึง 0",
                        "there must be a triage policy 1, and the bands of each must fall to 0");
            case TARGET_OUT_OF_RANGE, SCORE_OUT_OF_RANGE ->
                Wording.of(subject + " ไม่อยู่ในช่วง 0 ถึง 100", subject + " is not within 0 to 100");
        };
    }
}

package org.itahub.assessment.crosswalk;

import java.util.Locale;
import org.itahub.assessment.crosswalk.domain.CrosswalkFault;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Wording;

/** Says in both languages what is wrong with a crosswalk. */
final class CrosswalkFaultWording {

    private CrosswalkFaultWording() {}

    static Fault of(CrosswalkFault fault) {
        String code = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Fault(fault.path(), code, wording(fault.kind(), fault.subject()));
    }

    private static Wording wording(CrosswalkFault.Kind kind, String subject) {
        return switch (kind) {
            case ITEM_OF_FIRST_YEAR_UNKNOWN ->
                Wording.of("ปีต้นทางไม่มีข้อ " + subject, "the earlier year has no item " + subject);
            case ITEM_OF_SECOND_YEAR_UNKNOWN ->
                Wording.of("ปีปลายทางไม่มีข้อ " + subject, "the later year has no item " + subject);
            case ITEM_MAPPED_TWICE ->
                Wording.of(
                        "ข้อ " + subject + " อยู่ในการเทียบมากกว่าหนึ่งแห่ง",
                        "item " + subject + " is mapped more than once");
            case ITEM_OF_FIRST_YEAR_LEFT_OUT ->
                Wording.of(
                        "ยังไม่ได้บอกว่าข้อ " + subject + " ของปีต้นทางกลายเป็นข้อใด ถ้าตัดออกให้ระบุ DROPPED",
                        "it is not said what became of item " + subject + "; say DROPPED if nothing did");
            case ITEM_OF_SECOND_YEAR_LEFT_OUT ->
                Wording.of(
                        "ยังไม่ได้บอกว่าข้อ " + subject + " ของปีปลายทางมาจากข้อใด ถ้าเพิ่มใหม่ให้ระบุ NEW",
                        "it is not said where item " + subject + " comes from; say NEW if from nowhere");
            case KIND_DOES_NOT_FIT ->
                Wording.of(
                        "จำนวนข้อหรือรหัสไม่ตรงกับชนิด " + subject,
                        "the numbers of items, or their codes, do not fit the kind " + subject);
            case COMPARABLE_ONLY_ONE_TO_ONE ->
                Wording.of(
                        "ข้อ " + subject + " ไม่ได้เทียบหนึ่งต่อหนึ่ง คะแนนจึงเทียบกันไม่ได้",
                        "scores of " + subject + " are only comparable where one item stands for one");
            case NOTE_NEEDED ->
                Wording.of(
                        "ข้อ " + subject + " เทียบคะแนนไม่ได้ ต้องบอกเหตุผลใน noteTh และ noteEn",
                        "why scores of " + subject + " are not comparable belongs into noteTh and noteEn");
            case NOTE_INCOMPLETE ->
                Wording.of(
                        "หมายเหตุของ " + subject + " ต้องมีทั้งไทยและอังกฤษ",
                        "the note on " + subject + " is needed in Thai and English");
        };
    }
}

package org.itahub.assessment.analysis;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** What the analysis of a result refuses. */
public enum AnalysisProblem implements ProblemType {
    TRIAGE_THRESHOLDS_OF_ANOTHER_POLICY(
            422,
            "เกณฑ์คะแนนไม่ใช่ของวิธีนี้",
            "Thresholds of another policy",
            "วิธีที่ {0} ใช้เกณฑ์คะแนนชนิดนี้ไม่ได้: วิธีที่ 1 และ 2 ใช้ bands วิธีที่ 3 ใช้ extremes",
            "Policy {0} takes no such thresholds: 1 and 2 take bands, 3 takes extremes"),
    TRIAGE_BANDS_DO_NOT_COVER(
            422,
            "ช่วงคะแนนไม่ครบ",
            "Bands do not cover every score",
            "ช่วงคะแนนต้องเรียงจากสูงลงต่ำ เริ่มไม่เกิน 100 และสิ้นสุดที่ 0",
            "Bands stand from the highest down, begin at 100 at most and end at 0"),
    TRIAGE_CLASSES_OUT_OF_ORDER(
            422,
            "ลำดับกลุ่มไม่ถูกต้อง",
            "Classes out of order",
            "คะแนนที่สูงกว่าต้องไม่เร่งด่วนกว่า และแต่ละกลุ่มมีได้ช่วงเดียว",
            "A higher score is never the more urgent one, and each class has one band"),
    TRIAGE_SCORES_OUT_OF_RANGE(
            422,
            "จำนวนอันดับคะแนนเกินช่วง",
            "Number of scores out of range",
            "จำนวนอันดับคะแนนต่ำสุดและสูงสุดต้องเป็น 1 ถึง 20",
            "The number of lowest and of highest scores is 1 to 20"),
    TRIAGE_URGENT_OUT_OF_RANGE(
            422,
            "เกณฑ์เร่งด่วนเกินช่วง",
            "Urgent threshold out of range",
            "เกณฑ์เร่งด่วนต้องอยู่ในช่วง 0 ถึง 100",
            "The threshold of urgency lies within 0 to 100"),
    TOTAL_NOT_KNOWN(
            409,
            "ยังไม่มีคะแนนรวม",
            "No total yet",
            "ผลการประเมินนี้ยังคำนวณคะแนนรวมไม่ได้ เพราะขาดคะแนน: {0}",
            "The total of this result cannot be told yet, for these are missing: {0}"),
    WAY_NEEDS_ONE_GOAL(
            400,
            "ต้องมีเป้าหมายเดียว",
            "One goal is needed",
            "ระบุ level หรือ total อย่างใดอย่างหนึ่ง",
            "Name either a level or a total"),
    WHAT_IF_EMPTY(
            422,
            "ไม่มีสิ่งที่จะลองเปลี่ยน",
            "Nothing to try",
            "ระบุคะแนนใน items หรือ indicators หรือจำนวนคำตอบใน answers",
            "Name scores in items or indicators, or numbers of answers in answers"),
    WHAT_IF_NEEDS_DETAIL(
            409,
            "มีแต่คะแนนรวม",
            "Only a total is known",
            "ผลการประเมินนี้มีแต่คะแนนรวม จึงลองเปลี่ยนคะแนนย่อยไม่ได้",
            "This result is a total alone, so no part of it can be changed"),
    ITEM_CHANGED_TWICE(
            422,
            "เปลี่ยนข้อเดียวกันสองทาง",
            "Item changed both ways",
            "ข้อ {0} มีทั้งคะแนนและจำนวนคำตอบ",
            "Item {0} is changed by a score and by answers"),
    ITEM_NOT_ASKED(
            422,
            "ข้อนี้ไม่ใช่คำถาม",
            "Item is not asked",
            "ข้อ {0} เป็นรายการเปิดเผยข้อมูล ไม่มีคำตอบให้นับ",
            "Item {0} is disclosed, so there are no answers to count"),
    ANSWER_PARTS_DIFFER(
            422,
            "ข้อย่อยไม่ตรง",
            "Parts do not fit",
            "ต้องให้จำนวนคำตอบของข้อย่อยทุกข้อของ {0} ข้อละหนึ่งครั้ง",
            "The answers to {0} are needed for each of its parts, once"),
    ANSWER_STEP_UNKNOWN(
            422, "ไม่มีคำตอบนี้ในมาตรวัด", "Unknown answer", "มาตรวัดไม่มีคำตอบ {0}", "The scale has no answer {0}"),
    ANSWER_COUNT_OUT_OF_RANGE(
            422,
            "จำนวนคำตอบเกินช่วง",
            "Number of answers out of range",
            "จำนวน {0} ไม่อยู่ในช่วง 0 ถึง 10,000,000",
            "{0} is not within 0 to 10,000,000"),
    NOBODY_ANSWERED(422, "ไม่มีผู้ตอบ", "Nobody answered", "ข้อ {0} ไม่มีผู้ตอบเลย", "Nobody answered item {0}"),
    ANSWER_PARTS_UNEQUAL(
            422,
            "จำนวนผู้ตอบข้อย่อยไม่เท่ากัน",
            "Parts answered by different numbers",
            "ผู้ตอบทุกคนตอบข้อย่อยทุกข้อ จำนวนของ {0} จึงต้องเท่ากัน",
            "Everybody answers every part, so the numbers for {0} must be equal");

    private final Refusal refusal;

    AnalysisProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}

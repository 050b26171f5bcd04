package org.itahub.assessment.problem;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** What this service refuses beyond what every service does. */
public enum AssessmentProblem implements ProblemType {
    UNIT_TWICE(
            422,
            "รหัสส่วนงานซ้ำ",
            "Unit given twice",
            "รหัสส่วนงาน {0} ปรากฏมากกว่าหนึ่งครั้ง",
            "The unit code {0} stands more than once"),
    FRAMEWORK_NOT_FOUND(
            404,
            "ไม่มีกรอบการประเมินของปีนี้",
            "No framework for this year",
            "ยังไม่มีกรอบการประเมินของปีงบประมาณ {0}",
            "There is no framework for fiscal year {0}"),
    FRAMEWORK_REFUSED(
            422,
            "กรอบการประเมินไม่ถูกต้อง",
            "Framework not acceptable",
            "กรอบการประเมินของปีงบประมาณ {0} มีข้อที่ต้องแก้ไข",
            "The framework for fiscal year {0} has faults"),
    FRAMEWORK_IN_USE(
            409,
            "กรอบการประเมินถูกใช้แล้ว",
            "Framework in use",
            "มีผลการประเมินที่ใช้กรอบของปีงบประมาณ {0} แล้ว จึงเปลี่ยนไม่ได้",
            "Results already rest on the framework for fiscal year {0}, so it stays as it is"),
    ASSESSMENT_NOT_FOUND(
            404,
            "ไม่พบผลการประเมิน",
            "No such result",
            "ไม่มีผลการประเมินของหน่วยงาน {0} ปีงบประมาณ {1} ให้ท่านดู",
            "There is no result of agency {0} for fiscal year {1} that you may see"),
    RESULTS_REFUSED(
            422,
            "รับผลการประเมินไม่ได้",
            "Results not acceptable",
            "ผลการประเมินมี {0} ข้อที่ต้องแก้ไข",
            "Faults in the results: {0}"),
    RESULTS_EMPTY(
            422,
            "ไม่มีคะแนน",
            "No scores",
            "ต้องมีคะแนนรายข้อ คะแนนตัวชี้วัด หรือคะแนนรวมอย่างใดอย่างหนึ่ง",
            "Item scores, indicator scores or a total are needed"),
    SCORE_NOT_A_NUMBER(400, "คะแนนไม่ใช่ตัวเลข", "Score is not a number", "{0} ไม่ใช่ตัวเลข", "{0} is not a number"),
    SCORE_OUT_OF_RANGE(
            422,
            "คะแนนเกินช่วง",
            "Score out of range",
            "คะแนน {0} ไม่อยู่ในช่วง 0 ถึง 100",
            "{0} is not within 0 to 100"),
    SCORE_TOO_PRECISE(
            422,
            "ทศนิยมมากเกินไป",
            "Too many decimals",
            "คะแนน {0} มีทศนิยมเกินสองตำแหน่ง",
            "{0} has more than two decimals"),
    SCORE_NOT_ON_SCALE(
            422,
            "คะแนนไม่ตรงมาตรวัด",
            "Score not on the scale",
            "คะแนน {0} ไม่มีในมาตรวัดของรายการเปิดเผยข้อมูลนี้",
            "{0} is no score that this disclosure item can have"),
    ITEM_UNKNOWN(422, "ไม่รู้จักข้อประเมิน", "Unknown item", "กรอบของปีนี้ไม่มีข้อ {0}", "This year has no item {0}"),
    INDICATOR_UNKNOWN(
            422,
            "ไม่รู้จักตัวชี้วัด",
            "Unknown indicator",
            "กรอบของปีนี้ไม่มีตัวชี้วัด {0}",
            "This year has no indicator {0}"),
    INDICATOR_GIVEN_BOTH_WAYS(
            422,
            "ให้คะแนนตัวชี้วัดสองทาง",
            "Indicator given both ways",
            "ตัวชี้วัด {0} มีทั้งคะแนนของตัวเองและคะแนนรายข้อ",
            "Indicator {0} is given as a score and by its items"),
    TOTAL_BESIDE_DETAIL(
            422,
            "คะแนนรวมปนกับคะแนนย่อย",
            "Total beside detail",
            "ให้คะแนนรวมพร้อมคะแนนย่อยไม่ได้ หากต้องการเทียบให้ใส่ใน published",
            "A total stands alone; to compare one with the detail put it into published"),
    FIGURE_UNKNOWN(422, "ไม่รู้จักคะแนนนี้", "Unknown figure", "กรอบของปีนี้ไม่มี {0}", "This year has no figure {0}"),
    LEVEL_UNKNOWN(422, "ไม่รู้จักระดับ", "Unknown level", "กรอบของปีนี้ไม่มีระดับ {0}", "This year has no level {0}"),
    RESULTS_INCOMPLETE(
            422,
            "ผลการประเมินยังไม่ครบ",
            "Results incomplete",
            "ยังเผยแพร่ไม่ได้ เพราะขาดคะแนน: {0}",
            "Not to be published yet, for these are missing: {0}"),
    SCORE_MISSING(422, "ขาดคะแนน", "Score missing", "ยังไม่มีคะแนนของ {0}", "There is no score of {0}"),
    REASON_REQUIRED(
            422,
            "ต้องระบุเหตุผล",
            "Reason required",
            "การแก้ไขผลที่เผยแพร่แล้วต้องระบุเหตุผลใน reason",
            "The correction of a published result needs a reason"),
    ALREADY_PUBLISHED(
            409,
            "เผยแพร่แล้ว",
            "Already published",
            "ฉบับที่ {0} เผยแพร่แล้ว และไม่มีร่างที่รอเผยแพร่",
            "Revision {0} is published and there is no draft beside it"),
    FIGURE_NOT_FOUND(
            404,
            "ไม่มีคะแนนนี้",
            "No such figure",
            "ผลการประเมินนี้ไม่มีคะแนนของ {0}",
            "This result has no figure {0}"),
    TRIAGE_POLICY_UNKNOWN(
            400,
            "ไม่รู้จักเกณฑ์จัดลำดับ",
            "Unknown triage policy",
            "ไม่มีเกณฑ์จัดลำดับแบบที่ {0} เกณฑ์ที่เลือกได้คือแบบที่ 1, 2 และ 3",
            "There is no triage policy {0}; choose 1, 2 or 3");

    private final Refusal refusal;

    AssessmentProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}

package org.itahub.assessment.survey;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals of surveys; the first half answers officers, the second people who are asked. */
public enum SurveyProblem implements ProblemType {
    SURVEY_NOT_FOUND(
            404,
            "ไม่พบแบบสำรวจ",
            "No such survey",
            "หน่วยงาน {0} ไม่มีแบบสำรวจ {2} ของปีงบประมาณ {1} ให้ท่านดู",
            "Agency {0} has no survey {2} for fiscal year {1} that you may see"),
    SURVEY_INSTRUMENT_UNKNOWN(
            404,
            "ไม่มีเครื่องมือสำรวจนี้",
            "No such survey instrument",
            "กรอบการประเมินของปีงบประมาณ {1} ไม่มีเครื่องมือสำรวจ {0}",
            "The framework of fiscal year {1} has no survey instrument {0}"),
    SURVEY_DATES_REVERSED(
            422,
            "วันปิดมาก่อนวันเปิด",
            "Closes before it opens",
            "แบบสำรวจปิดวันที่ {1} ซึ่งมาก่อนวันเปิด {0}",
            "The survey would close on {1}, before it opens on {0}"),
    SURVEY_TAKES_NO_SHORT_CODE(
            422,
            "แบบสำรวจนี้ไม่ใช้รหัสสั้น",
            "Survey takes no short code",
            "แบบสำรวจ {0} ใช้รหัสเฉพาะบุคคล จึงไม่มีรหัสสั้น",
            "Survey {0} goes by personal tokens and has no short code"),
    SURVEY_TAKES_NO_TOKENS(
            409,
            "แบบสำรวจนี้ไม่ใช้รหัสเฉพาะบุคคล",
            "Survey takes no tokens",
            "แบบสำรวจ {0} ใช้ลิงก์เดียวร่วมกันทุกคน",
            "Survey {0} goes by one link for everybody"),
    SURVEY_TAKES_NO_LINK(
            409,
            "แบบสำรวจนี้ไม่ใช้ลิงก์ร่วม",
            "Survey takes no open link",
            "แบบสำรวจ {0} ใช้รหัสเฉพาะบุคคล",
            "Survey {0} goes by personal tokens"),
    SURVEY_LINK_MISSING(
            404,
            "ยังไม่มีลิงก์",
            "No link",
            "แบบสำรวจ {0} ยังไม่มีลิงก์ หรือลิงก์ถูกยกเลิกแล้ว",
            "Survey {0} has no link yet, or it was revoked"),
    SURVEY_KEY_UNKNOWN(
            404,
            "ลิงก์ใช้ไม่ได้",
            "Link not known",
            "ไม่รู้จักลิงก์นี้ หรือผู้ออกลิงก์ยกเลิกแล้ว โปรดขอลิงก์ใหม่จากหน่วยงาน",
            "This link is not known, or was revoked; ask the agency for a new one"),
    SURVEY_NOT_OPEN_YET(
            409,
            "ยังไม่เปิดรับคำตอบ",
            "Not open yet",
            "แบบสำรวจเปิดรับคำตอบวันที่ {0}",
            "The survey takes answers from {0} on"),
    SURVEY_CLOSED(
            409,
            "ปิดรับคำตอบแล้ว",
            "Closed",
            "แบบสำรวจปิดรับคำตอบเมื่อสิ้นวันที่ {0}",
            "The survey took answers until the end of {0}"),
    SURVEY_TOKEN_USED(
            409,
            "ใช้รหัสนี้ตอบไปแล้ว",
            "Token used",
            "รหัสเฉพาะบุคคลนี้ส่งคำตอบไปแล้ว และใช้ได้ครั้งเดียว",
            "An answer was sent with this personal token already, and it is good for one"),
    SURVEY_SHORT_CODE_WRONG(
            403,
            "รหัสสั้นไม่ถูกต้อง",
            "Wrong short code",
            "แบบสำรวจนี้ต้องใส่รหัสสั้นที่หน่วยงานแจ้งไว้",
            "This survey needs the short code that the agency gives out"),
    SURVEY_DEVICE_BRAKED(
            429,
            "ส่งจากเครื่องนี้บ่อยเกินไป",
            "Too many from this device",
            "เครื่องนี้ส่งคำตอบมาหลายชุดแล้ว โปรดส่งใหม่ในอีก {0} วินาที",
            "This device has sent many sheets; try again in {0} seconds"),
    SHEET_REFUSED(
            422,
            "รับคำตอบไม่ได้",
            "Sheet not acceptable",
            "คำตอบมี {0} ข้อที่ต้องแก้ไข และยังไม่ได้บันทึก",
            "The sheet was not kept; faults found: {0}"),
    SHEET_ITEM_UNKNOWN(
            422, "ไม่รู้จักข้อคำถาม", "Unknown question", "แบบสำรวจนี้ไม่มีข้อ {0}", "This survey has no question {0}"),
    ANSWER_MISSING(422, "ขาดคำตอบ", "Answer missing", "ข้อ {0} ยังตอบไม่ครบ", "Question {0} is not fully answered"),
    ANSWERS_TOO_MANY(
            422,
            "คำตอบเกิน",
            "Too many answers",
            "ข้อ {0} มีคำตอบมากกว่าที่ถาม",
            "Question {0} has more answers than it asks for"),
    ANSWER_UNKNOWN(
            422,
            "คำตอบไม่อยู่ในมาตรวัด",
            "Answer not on the scale",
            "มาตรวัดของข้อนี้ไม่มี {0}",
            "The question's scale has no step {0}");

    private final Refusal refusal;

    SurveyProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}

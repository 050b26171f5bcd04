package org.itahub.measures.progress.domain;

import java.util.Locale;

/** What O43 asks of the reports on a plan. */
public enum O43Requirement {
    O42_MET(
            "แผนมาตรการต้องเป็นไปตามข้อ O42 หากข้อ O42 ไม่ผ่าน ข้อ O43 ย่อมไม่ผ่าน",
            "The plan meets O42: where O42 fails, O43 fails",
            "เปิดผลตรวจข้อ O42 ของแผนนี้ แล้วแก้ไขทุกเรื่องที่ยังขาด แผนที่ประกาศแล้วแก้ไขด้วยฉบับใหม่ ซึ่งมีผลเมื่อลงนามครบ",
            "Open the O42 check of this plan and put right whatever is lacking; a published plan is changed by a new "
                    + "version, which counts once it is signed"),
    REPORTS_ON_SAME_PLAN(
            "รายงานต้องเป็นผลของมาตรการในแผนที่ประกาศแล้ว และอยู่ในปีงบประมาณของแผน",
            "The reports are on measures of the published plan, in the plan's fiscal year",
            "ประกาศแผนให้ครบลำดับการลงนาม แล้วส่งรายงานของมาตรการในแผนนั้น รายการที่แสดงยังไม่มีแผนที่ประกาศรองรับหรือลงวันที่ก่อนปีงบประมาณ",
            "Publish the plan and submit reports on its measures; what is listed has no published plan or is dated before its year"),
    PAST_QUARTERS_REPORTED(
            "ทุกมาตรการต้องมีรายงานครบทุกไตรมาสที่พ้นกำหนดส่งแล้ว นับแต่ไตรมาสที่ครบกำหนดหลังประกาศมาตรการนั้น",
            "Every measure is reported in each quarter whose due date has passed since the measure was published",
            "เขียนและส่งรายงานของมาตรการและไตรมาสตามรายการ หากไตรมาสปิดแล้วให้ขอจังหวัดเปิดให้ส่ง",
            "Write and submit the reports listed; where the quarter is locked, ask the province to reopen it"),
    REPORTS_ACCEPTED(
            "รายงานที่ส่งแล้วต้องได้รับการตรวจรับ จึงเผยแพร่ได้",
            "Submitted reports are accepted, for only then they are public",
            "ให้ผู้บังคับบัญชาตรวจรับหรือส่งคืนรายงานตามรายการ",
            "Let the supervisor accept or return the reports listed"),
    MEASURES_HAVE_RESULT(
            "ทุกมาตรการต้องมีผลการดำเนินการอย่างน้อยหนึ่งไตรมาส",
            "Every measure has a result in one quarter at least",
            "ส่งรายงานของมาตรการตามรายการอย่างน้อยหนึ่งไตรมาส",
            "Submit a report on each measure listed, for one quarter at least"),
    RESULTS_CONCRETE(
            "ผลของทุกมาตรการต้องเป็นรูปธรรม คือบอกสิ่งที่ทำ และมีผลงานหรือหลักฐานแสดง",
            "The result of every measure is concrete: what was done, and a deliverable or evidence that shows it",
            "เริ่มดำเนินการ เขียนสิ่งที่ทำ และระบุชื่อผลงานหรือแนบหลักฐานอย่างน้อยหนึ่งรายการ หากไม่ทำแล้วให้ยกเลิกพร้อมเหตุผล",
            "Begin, say what was done, and name a deliverable or add evidence; what will not be done is cancelled with a reason"),
    OBSTACLES_AND_SUGGESTIONS_STATED(
            "ทุกรายงานต้องบอกปัญหาอุปสรรคและข้อเสนอแนะ หากไม่มีต้องระบุว่าไม่มี",
            "Every report states obstacles and suggestions, or says that there were none",
            "เติมปัญหาอุปสรรคและข้อเสนอแนะในรายงานตามรายการ หากไม่มีให้เขียนว่าไม่มี",
            "Add obstacles and suggestions to the reports listed; where there were none, say so");

    private final String th;
    private final String en;
    private final String actionTh;
    private final String actionEn;

    O43Requirement(String th, String en, String actionTh, String actionEn) {
        this.th = th;
        this.en = en;
        this.actionTh = actionTh;
        this.actionEn = actionEn;
    }

    /** The stable code, such as {@code past-quarters-reported}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The requirement in Thai. */
    public String th() {
        return th;
    }

    /** The requirement in English. */
    public String en() {
        return en;
    }

    /** What to do where it is not met, in Thai. */
    public String actionTh() {
        return actionTh;
    }

    /** What to do where it is not met, in English. */
    public String actionEn() {
        return actionEn;
    }
}

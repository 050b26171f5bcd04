package org.itahub.assessment.disclosure;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals of what agencies enter as disclosed. */
public enum DisclosureProblem implements ProblemType {
    DISCLOSURES_NOT_FOUND(
            404,
            "ไม่พบข้อมูลการเปิดเผย",
            "No such disclosures",
            "ไม่มีข้อมูลการเปิดเผยของหน่วยงาน {0} ปีงบประมาณ {1} ให้ท่านดู",
            "There are no disclosures of agency {0} for fiscal year {1} that you may see"),
    DISCLOSURE_ITEM_NOT_FOUND(
            404,
            "ไม่มีข้อเปิดเผยข้อมูลนี้",
            "No such disclosure item",
            "กรอบการประเมินของปีงบประมาณ {0} ไม่มีข้อเปิดเผยข้อมูล {1}",
            "The framework for fiscal year {0} has no disclosure item {1}"),
    DISCLOSURE_ENTRY_CLOSED(
            409,
            "ไม่อยู่ในช่วงกรอกข้อมูล",
            "Entry is closed",
            "กรอกข้อมูลการเปิดเผยได้ตั้งแต่ {0} ถึง {1}",
            "Disclosures are entered from {0} to {1}"),
    DISCLOSURE_REFUSED(
            422,
            "รับข้อมูลการเปิดเผยไม่ได้",
            "Disclosure not acceptable",
            "ข้อมูลที่ส่งมามี {0} จุดที่ต้องแก้ไข",
            "Faults in what was sent: {0}"),
    DISCLOSURE_LINK_INVALID(
            422,
            "URL ใช้ไม่ได้",
            "Address not acceptable",
            "{0} ไม่ใช่ URL ที่รับได้ ต้องขึ้นต้นด้วย http:// หรือ https:// และไม่มีชื่อผู้ใช้",
            "{0} cannot be taken: an address begins with http:// or https:// and carries no user name"),
    DISCLOSURE_LINK_TWICE(
            422, "URL ซ้ำ", "Address given twice", "แจ้ง URL {0} มากกว่าหนึ่งครั้ง", "{0} is given more than once"),
    DISCLOSURE_CONTENT_UNKNOWN(
            422,
            "ไม่รู้จักองค์ประกอบ",
            "Unknown content",
            "ข้อนี้ไม่มีองค์ประกอบหมายเลข {0}",
            "The item has no content number {0}"),
    DISCLOSURE_CONTENT_TWICE(
            422,
            "องค์ประกอบซ้ำ",
            "Content given twice",
            "ระบุองค์ประกอบหมายเลข {0} มากกว่าหนึ่งครั้ง",
            "Content number {0} is given more than once");

    private final Refusal refusal;

    DisclosureProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}

package org.itahub.reporting;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** What this service refuses beside what every service refuses. */
public enum ReportingProblem implements ProblemType {
    UNKNOWN_DOCUMENT_KIND(
            404,
            "ไม่มีเอกสารชนิดนี้",
            "No such kind of document",
            "ไม่มีเอกสารชนิด {0} ชนิดที่มีคือ {1}",
            "There is no document of kind {0}; there is {1}"),
    UNKNOWN_CHART(
            404,
            "ไม่มีแผนภูมิชนิดนี้",
            "No such chart",
            "ไม่มีแผนภูมิ {0} แผนภูมิที่มีคือ {1}",
            "There is no chart {0}; there is {1}"),
    RESULT_NOT_PUBLISHED(
            404,
            "ยังไม่มีผลที่เผยแพร่",
            "No published result",
            "หน่วยงานรหัส {0} ยังไม่มีผลการประเมินปี {1} ที่เผยแพร่",
            "Agency {0} has no published result of fiscal year {1}"),
    PLAN_NOT_PUBLISHED(
            404,
            "ยังไม่มีแผนมาตรการที่เผยแพร่",
            "No published plan",
            "หน่วยงานรหัส {0} ยังไม่มีแผนมาตรการปีงบประมาณ {1} ที่เผยแพร่",
            "Agency {0} has no published measures plan of fiscal year {1}"),
    EDITION_NOT_FOUND(
            404, "ไม่พบฉบับนี้", "No such edition", "ไม่มีเอกสารฉบับ {0} ในระบบ", "There is no edition {0} here"),
    INVALID_HASH(
            400,
            "ค่าแฮชไม่ถูกต้อง",
            "Invalid hash",
            "ค่าแฮช SHA-256 เป็นเลขฐานสิบหก 64 หลัก",
            "A SHA-256 has 64 hexadecimal digits"),
    NO_EDITION_YET(
            404,
            "ยังไม่มีฉบับที่ออก",
            "No edition yet",
            "ยังไม่มีฉบับที่ออกของ {0}",
            "No edition of {0} was issued yet"),
    PROVINCE_NOT_IN_SCOPE(
            404,
            "ไม่พบจังหวัดในขอบเขตของท่าน",
            "No such province in your scope",
            "ไม่มีจังหวัด {0} ในขอบเขตที่ท่านเข้าถึงได้",
            "There is no province {0} within your scope"),
    TOPICS_INCOMPLETE(
            409,
            "หัวข้อเหตุการณ์ไม่ครบ",
            "Topics incomplete",
            "สร้างข้อมูลใหม่จากหัวข้อ {0} จะทำให้ข้อมูลหาย จึงคงข้อมูลเดิมไว้",
            "Rebuilding from {0} would lose what is known, so the old read model stays");

    private final Refusal refusal;

    ReportingProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}

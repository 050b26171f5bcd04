package org.itahub.reporting.documentset;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals of sets. */
public enum DocumentSetProblem implements ProblemType {
    DOCUMENT_SET_NOT_READY(
            409,
            "ชุดเอกสารยังไม่พร้อม",
            "Set is not ready",
            "งานจัดทำชุดเอกสารอยู่ในสถานะ {0} ดาวน์โหลดได้เมื่องานเสร็จแล้ว",
            "The job that writes the set is {0}; it can be downloaded once it is done"),
    DOCUMENT_SET_REMOVED(
            410,
            "ชุดเอกสารถูกลบแล้ว",
            "Set was removed",
            "พ้นเวลาเก็บชุดเอกสารนี้แล้ว โปรดขอจัดทำใหม่",
            "The time for which sets are kept is over; ask for it anew"),
    DOCUMENT_SET_CONTENT_MISSING(
            500,
            "ไม่พบไฟล์ของชุดเอกสาร",
            "Set's file is missing",
            "ระบบจัดเก็บไม่มีไฟล์ของชุดเอกสารเลขที่ {0} โปรดแจ้งผู้ดูแลหรือขอจัดทำใหม่",
            "The storage has no file of set {0}; tell the operator, or ask for it anew"),
    DOCUMENT_STORAGE_UNAVAILABLE(
            503,
            "ระบบจัดเก็บไฟล์ไม่พร้อม",
            "File storage unavailable",
            "ขณะนี้จัดเก็บหรืออ่านไฟล์เอกสารไม่ได้ โปรดลองใหม่ภายหลัง",
            "Files of documents can be neither kept nor read now; try again later");

    private final Refusal refusal;

    DocumentSetProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}

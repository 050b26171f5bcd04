package org.itahub.measures.evidence;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals of evidence. */
public enum EvidenceProblem implements ProblemType {
    EVIDENCE_NOT_FOUND(
            404,
            "ไม่พบหลักฐาน",
            "No such evidence",
            "รายงานนี้ไม่มีหลักฐานเลขที่ {0}",
            "The report has no evidence {0}"),
    EVIDENCE_WITHOUT_CONTENT(
            404,
            "หลักฐานนี้ไม่มีไฟล์",
            "Evidence has no file",
            "หลักฐานเลขที่ {0} เป็นลิงก์ ไม่มีไฟล์ให้ดาวน์โหลด",
            "Evidence {0} is a link; there is no file to download"),
    EVIDENCE_LINK_INVALID(
            422,
            "ลิงก์ใช้เป็นหลักฐานไม่ได้",
            "Link cannot be evidence",
            "รับลิงก์นี้เป็นหลักฐานไม่ได้ตามรายการ",
            "The link cannot be taken as evidence, as listed"),
    EVIDENCE_FILE_EMPTY(
            422, "ไฟล์ว่างเปล่า", "File is empty", "ไฟล์ที่ส่งมาไม่มีข้อมูล", "The file that was sent has no content"),
    EVIDENCE_FILE_TOO_LARGE(
            413,
            "ไฟล์ใหญ่เกินไป",
            "File is too large",
            "ไฟล์หลักฐานมีขนาดได้ไม่เกิน {0} ไบต์",
            "A file of evidence has at most {0} bytes"),
    EVIDENCE_TYPE_NOT_ACCEPTED(
            422,
            "ไม่รับไฟล์ชนิดนี้",
            "Kind of file is not accepted",
            "เนื้อหาของไฟล์ไม่ใช่ชนิดที่รับเป็นหลักฐาน รับได้: {0}",
            "The file's content is of no kind that is taken as evidence; taken are: {0}"),
    EVIDENCE_TYPE_MISMATCH(
            422,
            "ชนิดของไฟล์ไม่ตรงกับเนื้อหา",
            "File is not what it claims to be",
            "เนื้อหาของไฟล์เป็นชนิด {0} แต่ชื่อไฟล์หรือชนิดที่แจ้งเป็น {1}",
            "The file's content is {0}, its name or the media type that was sent says {1}"),
    EVIDENCE_FILE_WITH_MACROS(
            422,
            "ไฟล์มีมาโคร",
            "File has macros",
            "ไม่รับเอกสารที่มีมาโครหรือโปรแกรมฝังอยู่ โปรดบันทึกใหม่โดยไม่มีมาโคร หรือส่งเป็น PDF",
            "Documents with macros or other programs in them are not taken; save it without them, or send a PDF"),
    EVIDENCE_FILE_ENCRYPTED(
            422,
            "ไฟล์ถูกเข้ารหัส",
            "File is encrypted",
            "ไฟล์ต้องใช้รหัสผ่านจึงเปิดได้ โปรดส่งไฟล์ที่เปิดอ่านได้โดยไม่ใช้รหัสผ่าน",
            "The file opens with a password only; send one that can be read without"),
    EVIDENCE_FILE_DAMAGED(
            422,
            "ไฟล์ไม่สมบูรณ์",
            "File is damaged",
            "ไฟล์ขาดหายหรือเสียหาย โปรดตรวจสอบว่าเปิดได้แล้วส่งอีกครั้ง",
            "The file is cut off or damaged; see whether it opens, then send it again"),
    EVIDENCE_FILE_OVERPACKED(
            422,
            "ไฟล์บีบอัดผิดปกติ",
            "File is packed beyond measure",
            "ไฟล์ขยายออกแล้วใหญ่เกินกว่าเอกสารทั่วไป จึงไม่รับ",
            "The file would unpack to far more than a document holds"),
    EVIDENCE_EXISTS(
            409,
            "มีหลักฐานนี้อยู่แล้ว",
            "Evidence exists",
            "รายงานมีไฟล์หรือลิงก์เดียวกันนี้แล้ว เป็นหลักฐานเลขที่ {0}",
            "The report already has the same file or link, as evidence {0}"),
    EVIDENCE_TOO_MANY(
            422,
            "หลักฐานมากเกินไป",
            "Too much evidence",
            "รายงานหนึ่งมีหลักฐานได้ไม่เกิน {0} รายการ",
            "A report has at most {0} pieces of evidence"),
    EVIDENCE_TOTAL_TOO_LARGE(
            422,
            "ไฟล์รวมกันใหญ่เกินไป",
            "Files are too large together",
            "ไฟล์ของรายงานหนึ่งรวมกันได้ไม่เกิน {0} ไบต์",
            "The files of a report have at most {0} bytes together"),
    EVIDENCE_CONTENT_MISSING(
            500,
            "ไม่พบเนื้อหาของไฟล์",
            "Content of the file is missing",
            "ทะเบียนมีหลักฐานเลขที่ {0} แต่ไม่พบไฟล์ในที่จัดเก็บ โปรดแจ้งผู้ดูแลระบบ",
            "Evidence {0} is registered, but its file is not in the storage; tell the operator"),
    EVIDENCE_STORAGE_UNAVAILABLE(
            503,
            "ที่จัดเก็บไฟล์ไม่ตอบ",
            "Storage of files does not answer",
            "บันทึกหรืออ่านไฟล์ไม่ได้ในขณะนี้ โปรดลองอีกครั้ง",
            "Files can be neither kept nor read now; try again");

    private final Refusal refusal;

    EvidenceProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}

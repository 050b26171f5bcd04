package org.itahub.assessment.disclosure;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals of attachments. */
public enum AttachmentProblem implements ProblemType {
    ATTACHMENT_NOT_FOUND(
            404,
            "ไม่พบไฟล์แนบ",
            "No such attachment",
            "ข้อนี้ไม่มีไฟล์แนบเลขที่ {0}",
            "The item has no attachment {0}"),
    ATTACHMENT_EXISTS(
            409,
            "มีไฟล์แนบนี้อยู่แล้ว",
            "Attachment exists",
            "ข้อนี้มีไฟล์เดียวกันแล้ว เป็นไฟล์แนบเลขที่ {0}",
            "The item already has the same file, as attachment {0}"),
    ATTACHMENTS_TOO_MANY(
            422,
            "ไฟล์แนบมากเกินไป",
            "Too many attachments",
            "ข้อหนึ่งมีไฟล์แนบได้ไม่เกิน {0} ไฟล์",
            "An item has at most {0} attachments"),
    ATTACHMENTS_TOO_LARGE(
            422,
            "ไฟล์แนบรวมกันใหญ่เกินไป",
            "Attachments are too large together",
            "ไฟล์แนบของข้อหนึ่งรวมกันได้ไม่เกิน {0} ไบต์",
            "The attachments of an item have at most {0} bytes together"),
    ATTACHMENT_EMPTY(
            422, "ไฟล์แนบว่างเปล่า", "Attachment is empty", "ไฟล์แนบไม่มีข้อมูล", "The attachment has no content"),
    ATTACHMENT_TOO_LARGE(
            413,
            "ไฟล์แนบใหญ่เกินไป",
            "Attachment is too large",
            "ไฟล์แนบมีขนาดได้ไม่เกิน {0} ไบต์",
            "An attachment has at most {0} bytes"),
    ATTACHMENT_TYPE_NOT_ACCEPTED(
            422,
            "ไม่รับไฟล์แนบชนิดนี้",
            "Kind of attachment is not accepted",
            "เนื้อหาของไฟล์แนบไม่ใช่ชนิดที่รับ รับได้: {0}",
            "The attachment's content is of no kind that is taken; taken are: {0}"),
    ATTACHMENT_TYPE_MISMATCH(
            422,
            "ชนิดของไฟล์แนบไม่ตรงกับเนื้อหา",
            "Attachment is not what it claims to be",
            "เนื้อหาของไฟล์แนบเป็นชนิด {0} แต่ชื่อไฟล์หรือชนิดที่แจ้งเป็น {1}",
            "The attachment's content is {0}, its name or the media type that was sent says {1}"),
    ATTACHMENT_WITH_MACROS(
            422,
            "ไฟล์แนบมีมาโคร",
            "Attachment has macros",
            "ไม่รับไฟล์แนบที่มีมาโครหรือโปรแกรมฝังอยู่ โปรดส่งเป็น PDF",
            "Attachments with macros or other programs in them are not taken; send a PDF"),
    ATTACHMENT_ENCRYPTED(
            422,
            "ไฟล์แนบถูกเข้ารหัส",
            "Attachment is encrypted",
            "ไฟล์แนบต้องใช้รหัสผ่านจึงเปิดได้ โปรดส่งไฟล์ที่เปิดอ่านได้",
            "The attachment opens with a password only; send one that can be read without"),
    ATTACHMENT_DAMAGED(
            422,
            "ไฟล์แนบไม่สมบูรณ์",
            "Attachment is damaged",
            "ไฟล์แนบขาดหายหรือเสียหาย โปรดตรวจสอบแล้วส่งอีกครั้ง",
            "The attachment is cut off or damaged; see whether it opens, then send it again"),
    ATTACHMENT_OVERPACKED(
            422,
            "ไฟล์แนบบีบอัดผิดปกติ",
            "Attachment is packed beyond measure",
            "ไฟล์แนบขยายออกแล้วใหญ่เกินกว่าเอกสารทั่วไป จึงไม่รับ",
            "The attachment would unpack to far more than a document holds"),
    ATTACHMENT_CONTENT_MISSING(
            500,
            "ไม่พบเนื้อหาของไฟล์แนบ",
            "Content of the attachment is missing",
            "ทะเบียนมีไฟล์แนบเลขที่ {0} แต่ไม่พบในที่จัดเก็บ โปรดแจ้งผู้ดูแลระบบ",
            "Attachment {0} is registered, but not in the storage; tell the operator"),
    ATTACHMENT_STORAGE_UNAVAILABLE(
            503,
            "ที่จัดเก็บไฟล์แนบไม่ตอบ",
            "Storage of attachments does not answer",
            "บันทึกหรืออ่านไฟล์แนบไม่ได้ในขณะนี้ โปรดลองอีกครั้ง",
            "Attachments can be neither kept nor read now; try again");

    private final Refusal refusal;

    AttachmentProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}

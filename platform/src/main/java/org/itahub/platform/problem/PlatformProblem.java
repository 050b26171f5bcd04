package org.itahub.platform.problem;

/** The refusals that every service shares. */
public enum PlatformProblem implements ProblemType {
    MALFORMED_BODY(
            400,
            "อ่านเนื้อหาคำขอไม่ได้",
            "Body cannot be read",
            "เนื้อหาไม่ใช่ JSON ตามที่ที่อยู่นี้รับ (บรรทัด {0} คอลัมน์ {1})",
            "The body is not the JSON that this address takes (line {0}, column {1})"),
    MALFORMED_REQUEST(400, "คำขอไม่ถูกต้อง", "Malformed request", "อ่านคำขอไม่ได้", "The request cannot be read"),
    UNKNOWN_FIELD(400, "มีฟิลด์ที่ไม่รู้จัก", "Unknown field", "ไม่มีฟิลด์ชื่อ {0}", "There is no field {0}"),
    DUPLICATE_FIELD(
            400,
            "ฟิลด์ซ้ำ",
            "Field given twice",
            "ฟิลด์ {0} ปรากฏมากกว่าหนึ่งครั้ง",
            "The field {0} stands more than once"),
    INVALID_VALUE(
            400,
            "ค่าไม่ถูกต้อง",
            "Invalid value",
            "ค่าของ {0} ไม่อยู่ในรูปแบบที่รับได้",
            "The value of {0} cannot be accepted"),
    UNKNOWN_PARAMETER(
            400,
            "มีพารามิเตอร์ที่ไม่รู้จัก",
            "Unknown query parameter",
            "ไม่มีพารามิเตอร์ชื่อ {0}",
            "There is no query parameter {0}"),
    DUPLICATE_PARAMETER(
            400,
            "พารามิเตอร์ซ้ำ",
            "Query parameter given twice",
            "พารามิเตอร์ {0} ปรากฏมากกว่าหนึ่งครั้ง",
            "The query parameter {0} stands more than once"),
    UNAUTHENTICATED(
            401,
            "ต้องยืนยันตัวตน",
            "Sign in first",
            "คำขอนี้ต้องแนบโทเค็นที่ใช้ได้",
            "This request needs a valid bearer token"),
    FORBIDDEN(
            403, "ไม่มีสิทธิ์", "Not allowed", "บทบาทของท่านไม่อนุญาตให้ทำรายการนี้", "Your role does not allow this"),
    CROSS_SITE(
            403,
            "คำขอข้ามเว็บไซต์",
            "Cross-site request",
            "ไม่รับการแก้ไขที่ส่งมาจากเว็บไซต์อื่น",
            "Changes sent from another site are refused"),
    NOT_FOUND(404, "ไม่พบ", "Not found", "ไม่มีสิ่งที่ขอในที่อยู่นี้", "There is nothing at this address"),
    AGENCY_NOT_IN_SCOPE(
            404,
            "ไม่พบหน่วยงานในขอบเขตของท่าน",
            "No such agency in your scope",
            "ไม่มีหน่วยงานรหัส {0} ในขอบเขตที่ท่านเข้าถึงได้",
            "There is no agency {0} within your scope"),
    METHOD_NOT_ALLOWED(
            405,
            "ใช้วิธีนี้ไม่ได้",
            "Method not allowed",
            "ที่อยู่นี้ไม่รับวิธีที่ใช้",
            "This address does not take that method"),
    NOT_ACCEPTABLE(
            406,
            "ไม่มีรูปแบบที่ขอ",
            "Format not available",
            "ไม่มีคำตอบในรูปแบบที่ขอ",
            "There is no answer in the format asked for"),
    PRECONDITION_FAILED(
            412,
            "ข้อมูลถูกแก้ไขไปแล้ว",
            "Changed in the meantime",
            "ฉบับที่อ้างถึงไม่ใช่ฉบับปัจจุบัน โปรดอ่านใหม่แล้วแก้ไขอีกครั้ง",
            "The version named in If-Match is not the current one; read again and repeat the change"),
    BODY_TOO_LARGE(
            413,
            "เนื้อหาใหญ่เกินไป",
            "Body too large",
            "เนื้อหาใหญ่เกินขนาดที่รับได้",
            "The body is larger than this service accepts"),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "ไม่รับรูปแบบนี้",
            "Unsupported media type",
            "ไม่รับเนื้อหาในรูปแบบที่ส่งมา",
            "The body's media type is not accepted here"),
    RANGE_NOT_SATISFIABLE(
            416,
            "ไม่มีช่วงข้อมูลที่ขอ",
            "No such range",
            "เนื้อหามี {0} ไบต์ ช่วงที่ขออยู่หลังจากนั้น",
            "The content has {0} bytes; the range asked for lies behind them"),
    INVALID_IDEMPOTENCY_KEY(
            400,
            "Idempotency-Key ไม่ถูกต้อง",
            "Invalid Idempotency-Key",
            "Idempotency-Key ต้องมี 1 ถึง 200 อักขระ",
            "An Idempotency-Key has 1 to 200 characters"),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "ใช้ Idempotency-Key ซ้ำกับคำขออื่น",
            "Idempotency-Key used for another request",
            "คีย์ {0} เคยใช้กับคำขอที่มีเนื้อหาต่างกัน",
            "The key {0} was used for a request with another content"),
    PRECONDITION_REQUIRED(
            428,
            "ต้องระบุฉบับที่แก้ไข",
            "If-Match required",
            "การแก้ไขต้องส่ง If-Match ที่มี ETag ของฉบับที่อ่าน",
            "A change needs If-Match with the ETag that was read"),
    INTERNAL(
            500,
            "ระบบขัดข้อง",
            "Internal fault",
            "เกิดข้อขัดข้องในระบบ แจ้งหมายเลข traceId แก่ผู้ดูแล",
            "Something failed on our side; give the traceId to the operator"),
    UNAVAILABLE(
            503,
            "ยังให้บริการไม่ได้",
            "Not available now",
            "ส่วนที่จำเป็นไม่ตอบ โปรดลองอีกครั้ง",
            "A part that this needs does not answer; try again");

    private final Refusal refusal;

    PlatformProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}

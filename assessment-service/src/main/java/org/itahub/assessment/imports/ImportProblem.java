package org.itahub.assessment.imports;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals of a file as a whole, and those of rows that no single operation knows. */
public enum ImportProblem implements ProblemType {
    IMPORT_FILE_EMPTY(422, "ไฟล์ว่าง", "File is empty", "ไฟล์ไม่มีเนื้อหา", "The file has no content"),
    IMPORT_FILE_UNREADABLE(
            422,
            "อ่านไฟล์ไม่ได้",
            "File cannot be read",
            "เนื้อหาไม่ใช่ {0} ที่อ่านได้ (หลังแถวที่ {1})",
            "The content is no {0} that can be read (after row {1})"),
    IMPORT_TABLE_TOO_LARGE(
            422,
            "ตารางใหญ่เกินไป",
            "Table is too large",
            "ตารางมีได้ไม่เกิน {0} แถวและ {1} คอลัมน์",
            "A table has at most {0} rows and {1} columns"),
    IMPORT_HEADER_MISSING(
            422,
            "ไม่พบแถวหัวตาราง",
            "No header row",
            "ไม่พบคอลัมน์รหัสหน่วยงานในสิบแถวแรก ให้ใช้หัวตารางตามแบบที่ดาวน์โหลดได้",
            "No column of agency codes within the first ten rows; take the header of the template"),
    IMPORT_COLUMN_TWICE(
            422,
            "คอลัมน์ซ้ำ",
            "Column given twice",
            "คอลัมน์ {0} และ {1} หมายถึงข้อมูลเดียวกัน ให้เหลือเพียงคอลัมน์เดียว",
            "The columns {0} and {1} mean the same; keep one of them"),
    IMPORT_FILE_GONE(
            500,
            "ไม่พบไฟล์ที่ส่งมา",
            "File is gone",
            "ไฟล์ที่รับไว้ไม่อยู่แล้ว โปรดส่งใหม่",
            "The file that was received is not there any more; send it again"),
    REJECTED_ROWS_NOT_FOUND(
            404,
            "ไม่มีแถวที่ถูกปฏิเสธ",
            "No rejected rows",
            "งานนี้ไม่มีแถวที่ถูกปฏิเสธ หรือพ้นกำหนดเก็บแล้ว",
            "The job has no rejected rows, or they are kept no longer"),
    AGENCY_CODE_INVALID(
            422,
            "รหัสหน่วยงานไม่ถูกต้อง",
            "No agency code",
            "“{0}” ไม่ใช่รหัสหน่วยงานเจ็ดหลัก",
            "“{0}” is no agency code of seven digits"),
    FISCAL_YEAR_INVALID(
            422,
            "ปีงบประมาณไม่ถูกต้อง",
            "No fiscal year",
            "“{0}” ไม่ใช่ปีงบประมาณ ให้ระบุในแถวหรือใน fiscalYear",
            "“{0}” is no fiscal year; name it in the row or as fiscalYear"),
    ROW_TWICE(
            422,
            "แถวซ้ำ",
            "Row given twice",
            "{0} มีอยู่แล้วในแถวก่อนหน้าของไฟล์นี้",
            "{0} stands in an earlier row of this file already"),
    UNITS_UNREADABLE(
            422,
            "อ่านส่วนงานไม่ได้",
            "Units cannot be read",
            "เขียนส่วนงานเป็น รหัส|ชื่อไทย|ชื่ออังกฤษ คั่นแต่ละส่วนงานด้วย ;",
            "Write units as code|Thai name|English name, with ; between them"),
    AGENCY_TYPE_UNKNOWN(
            422,
            "ไม่รู้จักประเภทหน่วยงาน",
            "Unknown kind of agency",
            "ไม่มีประเภทหน่วยงาน “{0}”",
            "There is no kind of agency “{0}”"),
    LINE_TOO_LONG(
            422, "บรรทัดยาวเกินไป", "Line is too long", "บรรทัดมีได้ไม่เกิน {0} ไบต์", "A line has at most {0} bytes"),
    SHEET_REFERENCE_INVALID(
            422,
            "เลขที่แบบสำรวจไม่ถูกต้อง",
            "No reference of the sheet",
            "เลขที่แบบสำรวจต้องมี 1 ถึง {0} อักขระ",
            "The reference of a sheet has 1 to {0} characters"),
    SHEET_TWICE(
            422,
            "แบบสำรวจซ้ำในไฟล์",
            "Sheet given twice",
            "แบบสำรวจเลขที่ {0} มีอยู่แล้วในแถวก่อนหน้าของไฟล์นี้",
            "The sheet {0} stands in an earlier row of this file already"),
    SHEET_DIFFERS(
            422,
            "แบบสำรวจมีคำตอบอื่นอยู่แล้ว",
            "Sheet is there with other answers",
            "แบบสำรวจเลขที่ {0} นำเข้าแล้วด้วยคำตอบที่ต่างกัน และคำตอบที่รับแล้วไม่เปลี่ยน",
            "The sheet {0} was imported with other answers before, and answers once taken are not changed");

    private final Refusal refusal;

    ImportProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}

package org.itahub.measures.planimport;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals of a file as a whole; what is wrong with a row stands in the import's result. */
public enum PlanImportProblem implements ProblemType {
    IMPORT_FILE_UNREADABLE(
            422,
            "อ่านไฟล์ไม่ได้",
            "File cannot be read",
            "ไฟล์ไม่ใช่ตารางตามชนิดที่ระบุ ให้บันทึกเป็น .xlsx หรือ .csv แล้วส่งใหม่",
            "The file is no table of the stated kind; save it as .xlsx or .csv and send it again"),
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
            "ไม่พบคอลัมน์ “มาตรการ” ในสิบแถวแรก ให้ใช้หัวตารางตามแบบที่ดาวน์โหลดได้",
            "No column “มาตรการ” or “measure” within the first ten rows; take the header of the template"),
    IMPORT_COLUMN_TWICE(
            422,
            "คอลัมน์ซ้ำ",
            "Column given twice",
            "คอลัมน์ {0} และ {1} หมายถึงข้อมูลเดียวกัน ให้เหลือเพียงคอลัมน์เดียว",
            "The columns {0} and {1} mean the same; keep one of them");

    private final Refusal refusal;

    PlanImportProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}

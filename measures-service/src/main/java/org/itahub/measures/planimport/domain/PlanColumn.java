package org.itahub.measures.planimport.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a measures table; the first name is the one of the template, the others are understood too. */
public enum PlanColumn {
    NO("ว่างไว้สำหรับมาตรการใหม่ ใส่เลขเดิมเพื่อแก้ไข", "เลขที่มาตรการ", "มาตรการที่", "measure no", "no"),
    ISSUE("เลขประเด็นในแผน เช่น 4 ว่างได้หากเป็นมาตรการรักษาระดับ", "ประเด็นที่", "เลขประเด็น", "issue no", "issue"),
    INDICATOR("ใช้แทนประเด็นที่ได้ เช่น 4", "ตัวชี้วัดที่", "ตัวชี้วัด", "indicator"),
    ITEMS("รหัสข้อ คั่นด้วยจุลภาค เช่น I20, I21", "รหัสข้อ", "ข้อ", "ข้อคำถาม", "items", "item codes"),
    TITLE("ต้องมี", "มาตรการ", "ชื่อมาตรการ", "measure", "title"),
    STEPS(
            "บรรทัดละขั้นตอน",
            "ขั้นตอนหรือวิธีการปฏิบัติ",
            "ขั้นตอน",
            "วิธีการ",
            "ขั้นตอนวิธีการ",
            "ขั้นตอนวิธีการปฏิบัติ",
            "วิธีดำเนินการ",
            "steps",
            "methods"),
    UNITS(
            "บรรทัดละหน่วยงาน หรือ ทุกส่วนราชการ",
            "ผู้รับผิดชอบ",
            "หน่วยงานรับผิดชอบ",
            "หน่วยงานที่รับผิดชอบ",
            "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง",
            "ส่วนราชการที่รับผิดชอบ",
            "responsible",
            "responsible units"),
    PERIOD(
            "เช่น ม.ค. - มี.ค. 66 หรือ ไตรมาสที่ 2",
            "ระยะเวลา",
            "ระยะเวลาดำเนินการ",
            "ช่วงเวลา",
            "กำหนดแล้วเสร็จ",
            "ห้วงเวลา",
            "period"),
    MONITORING("ใครติดตาม อย่างไร", "การกำกับติดตาม", "แนวทางการกำกับติดตาม", "การติดตาม", "วิธีติดตาม", "monitoring"),
    REPORTING("รายงานเรื่องใด", "การรายงานผล", "เรื่องที่รายงาน", "รายงาน", "reporting", "report"),
    FREQUENCY("รายเดือน รายไตรมาส หรือ รายปี", "ความถี่การรายงาน", "ความถี่", "frequency"),
    DELIVERABLES("บรรทัดละรายการ", "หลักฐาน", "ผลผลิต", "เอกสารหลักฐาน", "สิ่งที่แสดงผล", "deliverables"),
    BUDGET("บาท ว่างไว้หากไม่ใช้งบประมาณ", "งบประมาณ", "งบประมาณบาท", "budget");

    private final String hint;
    private final List<String> names;

    PlanColumn(String hint, String... names) {
        this.hint = hint;
        this.names = List.of(names);
    }

    /** The column of a header cell; spaces, dots, dashes and what stands in brackets do not matter. */
    public static Optional<PlanColumn> named(String header) {
        String wanted = plain(header);
        return Arrays.stream(values())
                .filter(column -> column.names.stream().map(PlanColumn::plain).anyMatch(wanted::equals))
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\([^)]*\\)|[\\s./*:_-]", "");
    }

    /** Its name in the template. */
    public String title() {
        return names.getFirst();
    }

    /** What goes into it, in Thai. */
    public String hint() {
        return hint;
    }
}

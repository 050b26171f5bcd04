package org.itahub.measures.planimport.rest;

/** For the API's description: a file, what is answered to it, and what to another of which a row is rejected. */
final class PlanImportExamples {
    static final String FILE = """
            เลขที่มาตรการ,ประเด็นที่,มาตรการ,ขั้นตอน,ผู้รับผิดชอบ,ระยะเวลา
            ,2,จัดทำคู่มือการยืมทรัพย์สิน,ยกร่างคู่มือ,สำนักปลัด,ม.ค. - มี.ค. 66
            """;

    static final String TAKEN = """
            {"dryRun": false, "mode": "ATOMIC", "applied": true,
             "counts": {"read": 1, "created": 1, "updated": 0, "unchanged": 0, "rejected": 0},
             "conflicts": [], "conflictsLeftOut": 0, "ignoredColumns": []}""";

    static final String REJECTED = """
            {"dryRun": true, "mode": "ATOMIC", "applied": false,
             "counts": {"read": 2, "created": 1, "updated": 0, "unchanged": 0, "rejected": 1},
             "conflicts": [{"row": 3, "column": "ระยะเวลา", "code": "period-not-understood", "value": "สักวัน",
             "messageTh": "อ่านช่วงเวลาไม่เข้าใจ เขียนได้เช่น ม.ค. - มี.ค. 66 ไตรมาสที่ 1 ภายในกันยายน 2566 หรือ ตลอดปีงบประมาณ (ตัวอักษรที่ 1: “สักวัน”)",
             "messageEn": "The period is not understood; write for instance ม.ค. - มี.ค. 66, ไตรมาสที่ 1, ภายในกันยายน 2566 or ตลอดปีงบประมาณ (character 1: “สักวัน”)"}],
             "conflictsLeftOut": 0, "ignoredColumns": ["หมายเหตุ"]}""";

    private PlanImportExamples() {}
}

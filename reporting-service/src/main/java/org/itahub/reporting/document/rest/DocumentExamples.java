package org.itahub.reporting.document.rest;

/** What the OpenAPI document shows as answers. */
final class DocumentExamples {
    static final String CSV = """
            ตาราง,ที่,ตัวชี้วัด,คะแนน,แล้วเสร็จภายใน
            IIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน,1,๓. การใช้อำนาจ,91.38,2023-09-30
            """;

    static final String JSON = """
            {
              "title": "แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
              "subtitles": ["ปีงบประมาณ พ.ศ. 2566", "องค์การบริหารส่วนจังหวัดพิษณุโลก"],
              "owner": "องค์การบริหารส่วนจังหวัดพิษณุโลก",
              "language": "th",
              "blocks": [
                {"type": "paragraph", "text": "แผนนี้จัดทำขึ้นจากผลการประเมินปีงบประมาณ พ.ศ. 2565"},
                {
                  "type": "table",
                  "id": "IIT",
                  "title": "IIT แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
                  "columns": [
                    {"id": "no", "name": "ที่", "kind": "number"},
                    {"id": "indicator", "name": "ตัวชี้วัด", "kind": "text"},
                    {"id": "score", "name": "คะแนน", "kind": "number"},
                    {"id": "finishedBy", "name": "แล้วเสร็จภายใน", "kind": "date"}
                  ],
                  "rows": [{"no": 1, "indicator": ["3. การใช้อำนาจ"], "score": 91.38, "finishedBy": "2023-09-30"}]
                }
              ]
            }""";

    private DocumentExamples() {}
}

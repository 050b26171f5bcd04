package org.itahub.reporting.document.rest;

/** What the OpenAPI document shows as answers. */
final class ProvinceDocumentExamples {
    static final String CSV = """
            ตาราง,หน่วยงาน,คะแนนรวม,ระดับ,ปีก่อน,เปลี่ยนแปลง
            ผลการประเมินรายหน่วยงาน,องค์การบริหารส่วนจังหวัดพิษณุโลก,96.99,ระดับ AA,81.39,15.60
            """;

    static final String JSON = """
            {
              "title": "สรุปผลการประเมินคุณธรรมและความโปร่งใสของหน่วยงานในจังหวัด",
              "subtitles": ["ปีงบประมาณ พ.ศ. 2565", "จังหวัดพิษณุโลก"],
              "owner": "จังหวัดพิษณุโลก",
              "language": "th",
              "blocks": [
                {
                  "type": "table",
                  "id": "agencies",
                  "title": "ผลการประเมินรายหน่วยงาน",
                  "columns": [
                    {"id": "rank", "name": "อันดับ", "kind": "number"},
                    {"id": "agency", "name": "หน่วยงาน", "kind": "text"},
                    {"id": "score", "name": "คะแนนรวม", "kind": "number"}
                  ],
                  "rows": [{"rank": 1, "agency": ["องค์การบริหารส่วนจังหวัดพิษณุโลก"], "score": 96.99}]
                }
              ]
            }""";

    private ProvinceDocumentExamples() {}
}

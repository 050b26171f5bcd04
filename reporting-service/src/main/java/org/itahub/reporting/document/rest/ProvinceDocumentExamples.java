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

    static final String SVG = """
            <svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" lang="en" width="336" height="34">\
            <title id="levels-title">Agencies by level, fiscal year B.E. 2565</title>\
            <desc id="levels-desc">Bar chart of how many agencies stand at each level. Level AA: 1 agency</desc>\
            <rect x="54.22" y="6.5" width="259.39" height="16" fill="#14365c"/></svg>""";

    private ProvinceDocumentExamples() {}
}

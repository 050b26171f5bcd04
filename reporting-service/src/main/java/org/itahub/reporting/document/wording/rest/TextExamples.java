package org.itahub.reporting.document.wording.rest;

/** What the OpenAPI document shows as answers, and says of refusals in several places. */
final class TextExamples {
    static final String ONE = """
            {
              "key": "subtitle",
              "saysTh": "บรรทัดใต้ชื่อเอกสาร",
              "saysEn": "The line under the title",
              "defaultTh": "ปีงบประมาณ พ.ศ. {fiscalYear}",
              "defaultEn": "Fiscal year B.E. {fiscalYear}",
              "variables": [
                {"name": "fiscalYear", "optional": false, "meaningTh": "ปีงบประมาณของแผน",
                 "meaningEn": "Fiscal year of the plan, Buddhist era", "exampleTh": 2566, "exampleEn": 2566}
              ],
              "ownTh": "ปีงบประมาณ {fiscalYear} (ฉบับประชาชน)",
              "ownEn": "Fiscal year {fiscalYear}, for the public",
              "faults": []
            }""";

    static final String ALL = "{\"items\": [" + ONE + "]}";

    static final String PREVIEW = """
            {"th": {"basis": "FIGURES", "texts": [{"text": "ปีงบประมาณ ๒๕๖๖ (ฉบับประชาชน)", "own": true}]}}""";

    static final String FAULTY = "wording-faulty (422), its errors with line and column: template-empty, "
            + "template-too-long, template-too-deep, template-syntax, template-unknown-variable, template-not-allowed.";

    private TextExamples() {}
}

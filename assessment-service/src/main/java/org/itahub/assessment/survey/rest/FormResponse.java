package org.itahub.assessment.survey.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.survey.AskedSurvey;
import org.itahub.assessment.survey.domain.Question;

/** What somebody who holds a key is asked. */
@Schema(name = "SurveyForm", examples = """
                {"agencyNameTh": "องค์การบริหารส่วนจังหวัดพิษณุโลก", \
                "agencyNameEn": "Phitsanulok Provincial Administrative Organization", "fiscalYear": 2565, \
                "instrument": "EIT", "instrumentNameTh": "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", \
                "instrumentNameEn": "External survey", "closesOn": "2022-03-31", "needsShortCode": false, \
                "items": [{"code": "E4", "topicTh": "เจ้าหน้าที่ขอสิ่งตอบแทน", "topicEn": "Staff ask for a return", \
                "parts": [], "scale": [{"code": "NO", "labelTh": "ไม่มี", "labelEn": "no"}, \
                {"code": "YES", "labelTh": "มี", "labelEn": "yes"}]}]}""")
record FormResponse(
        String agencyNameTh,
        String agencyNameEn,
        int fiscalYear,
        String instrument,
        String instrumentNameTh,
        String instrumentNameEn,

        @Schema(description = "Last day on which sheets are taken, in Thailand")
        LocalDate closesOn,

        boolean needsShortCode,
        List<ItemEntry> items) {

    /** @param parts empty where the item is asked as a whole and takes one answer */
    @Schema(name = "SurveyFormItem")
    record ItemEntry(String code, String topicTh, String topicEn, List<PartEntry> parts, List<StepEntry> scale) {}

    @Schema(name = "SurveyFormPart")
    record PartEntry(int no, String topicTh, String topicEn) {}

    @Schema(name = "SurveyFormStep")
    record StepEntry(String code, String labelTh, String labelEn) {}

    static FormResponse of(AskedSurvey asked) {
        String code = asked.survey().instrument();
        Instrument instrument = asked.framework().instrument(code).orElseThrow();
        return new FormResponse(
                asked.agency().nameTh(),
                asked.agency().nameEn(),
                asked.survey().fiscalYear(),
                code,
                instrument.name().th(),
                instrument.name().en(),
                asked.survey().terms().closesOn(),
                asked.survey().terms().shortCode().isPresent(),
                asked.layout().questions().stream().map(FormResponse::item).toList());
    }

    private static ItemEntry item(Question question) {
        return new ItemEntry(
                question.item().code(),
                question.item().topic().th(),
                question.item().topic().en(),
                question.item().parts().stream()
                        .map(part -> new PartEntry(
                                part.no(), part.topic().th(), part.topic().en()))
                        .toList(),
                question.scale().steps().stream()
                        .map(step -> new StepEntry(
                                step.code(), step.label().th(), step.label().en()))
                        .toList());
    }
}

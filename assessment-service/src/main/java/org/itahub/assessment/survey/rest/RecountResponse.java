package org.itahub.assessment.survey.rest;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.framework.domain.Text;
import org.itahub.assessment.survey.RecountYear;

/** The sheets of all agencies in a year, counted from the raw answers. */
@Schema(name = "SurveyRecount", examples = """
                {"fiscalYear": 2565, "instrument": "EIT", "surveys": 7812, "answered": 1026310, \
                "items": [{"code": "E2", "topicTh": "ท่านและผู้อื่นได้รับบริการเสมอกัน", \
                "topicEn": "You and others are treated alike", "score": 87.50, "exact": "175/2"}]}""")
record RecountResponse(
        int fiscalYear,
        String instrument,

        @Schema(description = "Surveys with at least one sheet")
        long surveys,

        long answered,

        @Schema(description = "Mean over all sheets; none while fewer than five have answered")
        List<ItemMean> items) {

    @Schema(name = "SurveyItemMean")
    record ItemMean(String code, String topicTh, String topicEn, BigDecimal score, String exact) {}

    static RecountResponse of(String instrument, RecountYear.Recount recount) {
        return new RecountResponse(
                recount.framework().fiscalYear(),
                instrument,
                recount.surveys(),
                recount.answered(),
                recount.scores().entrySet().stream()
                        .map(score -> {
                            Text topic = recount.framework()
                                    .item(score.getKey())
                                    .orElseThrow()
                                    .topic();
                            return new ItemMean(
                                    score.getKey(),
                                    topic.th(),
                                    topic.en(),
                                    score.getValue().rounded(),
                                    score.getValue().fraction());
                        })
                        .toList());
    }
}

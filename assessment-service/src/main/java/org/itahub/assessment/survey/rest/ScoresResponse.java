package org.itahub.assessment.survey.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.itahub.assessment.survey.ReadScores;

/** What a survey's sheets add up to at this moment. */
@Schema(name = "SurveyScores", examples = """
                {"agencyCode": "2650101", "fiscalYear": 2565, "instrument": "EIT", "answered": 3, "needed": 30, \
                "missing": 27, "brokenDown": false, "indicators": [], "items": []}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScoresResponse(
        String agencyCode,
        int fiscalYear,
        String instrument,
        @Schema(description = "Sheets that were counted") long answered,
        int needed,
        long missing,

        @Schema(description = "False while fewer than five have answered: then there are no scores here, for anybody")
        boolean brokenDown,

        @Schema(description = "The instrument's score", examples = "96.13")
        BigDecimal score,

        List<Score> indicators,
        List<Score> items) {

    /** @param exact the score as a fraction in lowest terms */
    @Schema(name = "SurveyScore")
    record Score(
            String code,
            String nameTh,
            String nameEn,
            BigDecimal score,
            @Schema(examples = "9368/97") String exact) {}

    static ScoresResponse of(ReadScores.SurveyScores read) {
        Optional<ScoreSheet> figures = read.figures();
        return new ScoresResponse(
                read.survey().agencyCode(),
                read.survey().fiscalYear(),
                read.survey().instrument(),
                read.sample().answered(),
                read.sample().needed(),
                read.sample().missing(),
                figures.isPresent(),
                figures.flatMap(sheet -> sheet.figure(read.survey().instrument()))
                        .map(Figure::shown)
                        .orElse(null),
                figures.map(sheet -> indicators(read.framework(), sheet)).orElse(List.of()),
                figures.map(sheet -> items(read.framework(), sheet)).orElse(List.of()));
    }

    private static List<Score> indicators(Framework framework, ScoreSheet sheet) {
        return sheet.figures(FigureKind.INDICATOR).stream()
                .map(figure -> {
                    Indicator it = framework.indicator(figure.code()).orElseThrow();
                    return new Score(
                            it.code(),
                            it.name().th(),
                            it.name().en(),
                            figure.shown(),
                            figure.value().fraction());
                })
                .toList();
    }

    private static List<Score> items(Framework framework, ScoreSheet sheet) {
        return sheet.figures(FigureKind.ITEM).stream()
                .map(figure -> {
                    Item it = framework.item(figure.code()).orElseThrow();
                    return new Score(
                            it.code(),
                            it.topic().th(),
                            it.topic().en(),
                            figure.shown(),
                            figure.value().fraction());
                })
                .toList();
    }
}

package org.itahub.assessment.analysis.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.result.Assessment;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.assessment.scoring.domain.Missing;
import org.itahub.assessment.scoring.domain.ScoreSheet;

/** A result as it is and as it would be. */
@Schema(name = "WhatIf", examples = """
                {"agencyCode": "2650101", "fiscalYear": 2564, "revision": 1, \
                "before": {"total": 81.39, "level": "B", "meetsTarget": false}, \
                "after": {"total": 86.39, "level": "A", "meetsTarget": true}, \
                "gain": {"exact": "5", "points": 5.00}, "changed": [\
                {"kind": "ITEM", "code": "O42", "before": 0.00, "after": 100.00}], "missing": []}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WhatIfResponse(
        String agencyCode,
        int fiscalYear,
        int revision,
        StandingEntry before,
        StandingEntry after,

        @Schema(description = "Of the exact totals; missing where one of them is not known")
        PointsEntry gain,

        @Schema(description = "Every figure that would be shown otherwise, from the total down")
        List<ChangeEntry> changed,

        @Schema(description = "Codes whose scores the total would then need")
        List<String> missing) {

    /** @param total missing while it is not known */
    @Schema(name = "Standing")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record StandingEntry(BigDecimal total, String level, boolean meetsTarget) {

        static StandingEntry of(ScoreSheet sheet) {
            return new StandingEntry(
                    sheet.total().map(Figure::shown).orElse(null),
                    sheet.level().map(LevelRule::code).orElse(null),
                    sheet.meetsTarget());
        }
    }

    /** @param before missing where it was not known; @param after missing where it is not known any more */
    @Schema(name = "ChangedFigure")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeEntry(FigureKind kind, String code, BigDecimal before, BigDecimal after) {}

    static WhatIfResponse of(ScoredAssessment scored, ScoreSheet after) {
        Assessment assessment = scored.assessment();
        ScoreSheet before = scored.sheet();
        return new WhatIfResponse(
                assessment.agencyCode(),
                assessment.fiscalYear(),
                assessment.revision().number(),
                StandingEntry.of(before),
                StandingEntry.of(after),
                before.total()
                        .flatMap(earlier ->
                                after.total().map(later -> later.value().minus(earlier.value())))
                        .map(PointsEntry::of)
                        .orElse(null),
                changes(before, after),
                after.missing().stream().map(Missing::code).toList());
    }

    private static List<ChangeEntry> changes(ScoreSheet before, ScoreSheet after) {
        return Stream.concat(
                        after.figures().values().stream(),
                        before.figures().values().stream()
                                .filter(figure -> after.figure(figure.code()).isEmpty()))
                .map(figure ->
                        new ChangeEntry(figure.kind(), figure.code(), shown(before, figure), shown(after, figure)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .sorted(Comparator.comparing(ChangeEntry::kind))
                .toList();
    }

    private static BigDecimal shown(ScoreSheet sheet, Figure figure) {
        return sheet.figure(figure.code()).map(Figure::shown).orElse(null);
    }
}

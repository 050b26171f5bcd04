package org.itahub.assessment.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.framework.domain.NationalTarget;
import org.itahub.assessment.framework.domain.TriageClass;
import org.itahub.assessment.framework.domain.TriagePolicy;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.assessment.scoring.domain.ScoreSheet;

/** The data of the event {@code org.itahub.assessment.published.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentPublished(
        String agencyCode,
        int fiscalYear,
        int revision,
        BigDecimal total,
        Level level,
        boolean meetsTarget,
        Target target,
        List<Instrument> instruments,
        List<Indicator> indicators,
        String reason,
        OffsetDateTime publishedAt,
        String result) {

    record Level(String code, String nameTh, String nameEn) {}

    /** @param threshold points; @param wantedShare per cent of agencies */
    record Target(BigDecimal threshold, BigDecimal wantedShare) {
        static Target of(NationalTarget target) {
            return new Target(target.threshold().rounded(), target.share().rounded());
        }
    }

    record Instrument(String code, BigDecimal score) {}

    record Indicator(String code, BigDecimal score, TriageClass triage) {}

    static AssessmentPublished of(ScoredAssessment published) {
        Assessment assessment = published.assessment();
        Revision revision = assessment.revision();
        ScoreSheet sheet = published.sheet();
        LevelRule level = sheet.level().orElseThrow();
        TriagePolicy policy =
                sheet.framework().triagePolicy(TriagePolicy.PUBLISHED).orElseThrow();
        return new AssessmentPublished(
                assessment.agencyCode(),
                assessment.fiscalYear(),
                revision.number(),
                sheet.total().map(Figure::shown).orElseThrow(),
                new Level(level.code(), level.name().th(), level.name().en()),
                sheet.meetsTarget(),
                Target.of(sheet.framework().content().target()),
                sheet.figures(FigureKind.INSTRUMENT).stream()
                        .map(figure -> new Instrument(figure.code(), figure.shown()))
                        .toList(),
                sheet.figures(FigureKind.INDICATOR).stream()
                        .map(figure -> new Indicator(figure.code(), figure.shown(), policy.classOf(figure.shown())))
                        .toList(),
                revision.reason().orElse(null),
                revision.publishedAt().orElseThrow(),
                assessment.path() + "/revisions/" + revision.number());
    }
}

package org.itahub.assessment.result.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.reconciliation.rest.ReconciledFigure;
import org.itahub.assessment.result.Assessment;
import org.itahub.assessment.result.Revision;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.assessment.result.StatedFigures;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.scoring.domain.FigureKind;
import org.itahub.assessment.scoring.domain.Results;
import org.itahub.assessment.scoring.domain.ScoreSheet;

/** A result with all its figures. */
@Schema(name = "Assessment", examples = """
                {"agencyCode": "2650101", "fiscalYear": 2563, "revision": 1, "state": "PUBLISHED", \
                "publishedAt": "2020-08-01T09:00:00+07:00", "basis": "TOTAL", "total": 88.98, \
                "level": {"code": "A", "nameTh": "A", "nameEn": "A"}, "meetsTarget": true, \
                "instruments": [], "indicators": [], "subIndicators": [], "items": [], "missing": [], "findings": []}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssessmentResponse(
        String agencyCode,
        @Schema(examples = "2565") int fiscalYear,

        @Schema(description = "1 for the first publication; a correction is the next one")
        int revision,

        State state,
        OffsetDateTime publishedAt,

        @Schema(description = "Why the result before was corrected")
        String reason,

        @Schema(description = "Level of detail at which the scores were entered")
        Results.Basis basis,

        @Schema(description = "Missing while scores are missing", examples = "96.99")
        BigDecimal total,

        LevelEntry level,

        @Schema(description = "At or above the national target's threshold")
        boolean meetsTarget,

        List<FigureEntries.InstrumentEntry> instruments,
        List<FigureEntries.IndicatorEntry> indicators,
        List<FigureEntries.SubIndicatorEntry> subIndicators,
        List<FigureEntries.ItemEntry> items,

        @Schema(description = "Scores still needed before the result can be published")
        List<MissingEntry> missing,

        @Schema(description = "What a published document states, as entered")
        StatedFigures published,

        @Schema(description = "Stated figures that no scores within their rounding could have given")
        List<ReconciledFigure> findings) {

    @Schema(name = "AssessmentState")
    enum State {
        DRAFT,
        PUBLISHED
    }

    @Schema(name = "MissingScore")
    record MissingEntry(FigureKind kind, String code) {}

    static AssessmentResponse of(ScoredAssessment scored) {
        Assessment assessment = scored.assessment();
        Revision revision = assessment.revision();
        ScoreSheet sheet = scored.sheet();
        return new AssessmentResponse(
                assessment.agencyCode(),
                assessment.fiscalYear(),
                revision.number(),
                revision.isPublished() ? State.PUBLISHED : State.DRAFT,
                revision.publishedAt().orElse(null),
                revision.reason().orElse(null),
                sheet.results().basis(),
                sheet.total().map(Figure::shown).orElse(null),
                sheet.level().map(LevelEntry::of).orElse(null),
                sheet.meetsTarget(),
                FigureEntries.instruments(sheet),
                FigureEntries.indicators(sheet),
                FigureEntries.subIndicators(sheet),
                FigureEntries.items(sheet),
                sheet.missing().stream()
                        .map(missing -> new MissingEntry(missing.kind(), missing.code()))
                        .toList(),
                revision.published().orElse(null),
                scored.findings().stream().map(ReconciledFigure::of).toList());
    }
}

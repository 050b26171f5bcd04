package org.itahub.assessment.analysis.rest;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.analysis.domain.Rankings;
import org.itahub.assessment.result.Assessment;
import org.itahub.assessment.result.ScoredAssessment;
import org.itahub.assessment.scoring.domain.FigureKind;

/** The figures of one kind, highest first. */
@Schema(name = "Rankings", examples = """
                {"agencyCode": "2650101", "fiscalYear": 2564, "revision": 1, "of": "INSTRUMENT", "ranked": [\
                {"code": "IIT", "nameTh": "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", "nameEn": "Internal survey", \
                "score": 91.35, "rank": 1, "recoverable": {"exact": "12969/5000", "points": 2.59}}], \
                "strengths": [], "weaknesses": []}""")
record RankingsResponse(
        String agencyCode,
        int fiscalYear,
        int revision,
        FigureKind of,

        @Schema(description = "Highest first; none where the result does not tell such figures")
        List<RankedEntry> ranked,

        @Schema(
                description =
                        "At the three highest distinct scores, as far as they reach the national target's threshold")
        List<RankedEntry> strengths,

        @Schema(description = "At the three lowest distinct scores under 100, strengths left out; lowest first")
        List<RankedEntry> weaknesses) {

    /**
     * @param rank figures shown alike share a rank, and the next one counts all before it
     * @param recoverable what the total would gain if the figure rose to 100
     */
    @Schema(name = "RankedFigure")
    record RankedEntry(String code, String nameTh, String nameEn, BigDecimal score, int rank, PointsEntry recoverable) {

        static RankedEntry of(Rankings.Ranked it) {
            return new RankedEntry(
                    it.figure().code(),
                    it.name().th(),
                    it.name().en(),
                    it.figure().shown(),
                    it.rank(),
                    PointsEntry.of(it.recoverable()));
        }
    }

    static RankingsResponse of(ScoredAssessment scored, FigureKind kind) {
        Assessment assessment = scored.assessment();
        Rankings.Table table = Rankings.of(scored.sheet(), kind);
        return new RankingsResponse(
                assessment.agencyCode(),
                assessment.fiscalYear(),
                assessment.revision().number(),
                kind,
                entries(table.ranked()),
                entries(table.strengths()),
                entries(table.weaknesses()));
    }

    private static List<RankedEntry> entries(List<Rankings.Ranked> ranked) {
        return ranked.stream().map(RankedEntry::of).toList();
    }
}

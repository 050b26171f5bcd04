package org.itahub.assessment.survey.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.survey.FindOddities;
import org.itahub.assessment.survey.domain.IntegrityFlag;
import org.itahub.assessment.survey.domain.Thresholds;
import org.itahub.platform.fiscal.BangkokTime;

/** What looks odd about the answers, for a person to judge. */
@Schema(name = "SurveyFlags", examples = """
                {"flags": [{"instrument": "IIT", "code": "more-answers-than-staff", "observed": "31", \
                "threshold": "30", "messageTh": "มีคำตอบ 31 ชุด จากบุคลากร 30 คน", \
                "messageEn": "31 sheets of 30 members of staff"}], \
                "thresholds": {"burstSheets": 20, "burstPercent": 50, "straightPercent": 30, "identicalSheets": 5, \
                "identicalPercent": 20, "jumpPoints": 15}}""")
record FlagsResponse(List<FlagEntry> flags, ThresholdsEntry thresholds) {

    @Schema(name = "SurveyFlag")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FlagEntry(
            String instrument,
            String code,
            @Schema(description = "What was found") String observed,
            @Schema(description = "From where on it is odd") String threshold,

            @Schema(description = "Begin of the hour of a burst")
            OffsetDateTime hour,

            String messageTh,
            String messageEn) {}

    /** The hub's settings. */
    @Schema(name = "SurveyFlagThresholds")
    record ThresholdsEntry(
            int burstSheets,
            int burstPercent,
            int straightPercent,
            int identicalSheets,
            int identicalPercent,
            int jumpPoints) {

        static ThresholdsEntry of(Thresholds it) {
            return new ThresholdsEntry(
                    it.burstSheets(),
                    it.burstPercent(),
                    it.straightPercent(),
                    it.identicalSheets(),
                    it.identicalPercent(),
                    it.jumpPoints());
        }
    }

    static FlagsResponse of(List<FindOddities.Oddities> found, Thresholds thresholds) {
        return new FlagsResponse(
                found.stream()
                        .flatMap(odd -> odd.flags().stream()
                                .map(flag -> entry(odd.survey().instrument(), flag, thresholds)))
                        .toList(),
                ThresholdsEntry.of(thresholds));
    }

    private static FlagEntry entry(String instrument, IntegrityFlag flag, Thresholds limits) {
        return switch (flag) {
            case IntegrityFlag.MoreAnswersThanStaff more ->
                new FlagEntry(
                        instrument,
                        "more-answers-than-staff",
                        String.valueOf(more.answered()),
                        String.valueOf(more.staff()),
                        null,
                        "มีคำตอบ " + more.answered() + " ชุด จากบุคลากร " + more.staff() + " คน",
                        more.answered() + " sheets of " + more.staff() + " members of staff");
            case IntegrityFlag.Burst burst ->
                new FlagEntry(
                        instrument,
                        "burst",
                        String.valueOf(burst.sheets()),
                        String.valueOf(limits.burstSheets()),
                        BangkokTime.of(burst.hour()),
                        "คำตอบ " + burst.sheets() + " จาก " + burst.answered() + " ชุดส่งเข้ามาภายในหนึ่งชั่วโมง",
                        burst.sheets() + " of " + burst.answered() + " sheets came within one hour");
            case IntegrityFlag.StraightLining straight ->
                new FlagEntry(
                        instrument,
                        "straight-lining",
                        String.valueOf(straight.sheets()),
                        limits.straightPercent() + " %",
                        null,
                        "คำตอบ " + straight.sheets() + " จาก " + straight.answered()
                                + " ชุดเลือกระดับเดียวกันทุกข้อ รวมถึงข้อคำถามเชิงลบ",
                        straight.sheets() + " of " + straight.answered()
                                + " sheets choose the same step throughout, whichever way a question is worded");
            case IntegrityFlag.IdenticalSheets alike ->
                new FlagEntry(
                        instrument,
                        "identical-sheets",
                        String.valueOf(alike.sheets()),
                        String.valueOf(limits.identicalSheets()),
                        null,
                        "คำตอบ " + alike.sheets() + " จาก " + alike.answered() + " ชุดเหมือนกันทุกข้อ",
                        alike.sheets() + " of " + alike.answered() + " sheets are alike in every answer");
            case IntegrityFlag.Jump jump ->
                new FlagEntry(
                        instrument,
                        "jump-against-last-year",
                        jump.score().rounded().toPlainString(),
                        String.valueOf(limits.jumpPoints()),
                        null,
                        "คะแนน " + jump.score().rounded() + " ต่างจากปีก่อนซึ่งได้ "
                                + jump.lastYear().rounded() + " มากผิดปกติ",
                        "a score of " + jump.score().rounded() + " is far from last year's "
                                + jump.lastYear().rounded());
        };
    }
}

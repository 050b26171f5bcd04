package org.itahub.measures.progress.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.progress.domain.O43;

/**
 * Whether the reports on a plan meet O43 now.
 *
 * @param requirements what is asked of the reports, each with what meets it and the places where it is not met
 */
@Schema(name = "O43Check", examples = """
        {"met": false, "requirements": [{"code": "reports-accepted", "met": false,
         "messageTh": "รายงานที่ส่งแล้วต้องได้รับการตรวจรับ จึงเผยแพร่ได้",
         "messageEn": "Submitted reports are accepted, for only then they are public",
         "actionTh": "ให้ผู้บังคับบัญชาตรวจรับหรือส่งคืนรายงานตามรายการ",
         "actionEn": "Let the supervisor accept or return the reports listed",
         "metBy": [{"measureNo": 1, "quarter": 1}, {"measureNo": 2, "quarter": 1}],
         "places": [{"measureNo": 9, "quarter": 1}, {"measureNo": 10, "quarter": 1}]}]}""")
record O43Response(boolean met, List<Asked> requirements) {

    /**
     * A requirement.
     *
     * @param actionTh what to do; left out where it is met
     * @param metBy the measures or reports by which it is met, also in part; none where it is no matter of reports
     * @param places the measures or reports for which it is not met
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "O43Requirement")
    record Asked(
            @Schema(examples = "past-quarters-reported") String code,
            boolean met,
            String messageTh,
            String messageEn,
            String actionTh,
            String actionEn,
            List<At> metBy,
            List<At> places) {
        static Asked of(O43.Finding finding) {
            return new Asked(
                    finding.requirement().code(),
                    finding.met(),
                    finding.requirement().th(),
                    finding.requirement().en(),
                    finding.met() ? null : finding.requirement().actionTh(),
                    finding.met() ? null : finding.requirement().actionEn(),
                    finding.metBy().stream().map(At::of).toList(),
                    finding.places().stream().map(At::of).toList());
        }
    }

    /** A measure, in a quarter (1 to 4) or as a whole. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "O43Place")
    record At(int measureNo, Integer quarter) {
        static At of(O43.Place place) {
            return new At(
                    place.measureNo(),
                    place.quarter() == null ? null : place.quarter().number());
        }
    }

    static O43Response of(O43 check) {
        return new O43Response(
                check.met(), check.findings().stream().map(Asked::of).toList());
    }
}

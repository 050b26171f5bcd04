package org.itahub.assessment.framework.draft.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.platform.problem.Fault;

/**
 * What stands in the way of publishing a draft.
 *
 * @param publishable true if nothing does
 */
@Schema(name = "FrameworkDraftCheck", examples = """
                {"fiscalYear": 2567, "publishable": false, "faults": [{"pointer": "/instruments", \
                "code": "weights-do-not-add-up", "messageTh": "น้ำหนักรวมกันได้ 9/10 ไม่ใช่ 1", \
                "messageEn": "the weights add up to 9/10, not 1"}]}""")
record DraftCheckResponse(int fiscalYear, boolean publishable, List<DraftFault> faults) {

    /** @param pointer JSON pointer into the draft */
    @Schema(name = "FrameworkDraftFault")
    record DraftFault(String pointer, String code, String messageTh, String messageEn) {

        static DraftFault of(Fault fault) {
            return new DraftFault(
                    fault.pointer(),
                    fault.code(),
                    fault.message().th(),
                    fault.message().en());
        }
    }

    static DraftCheckResponse of(int fiscalYear, List<Fault> obstacles) {
        return new DraftCheckResponse(
                fiscalYear,
                obstacles.isEmpty(),
                obstacles.stream().map(DraftFault::of).toList());
    }
}

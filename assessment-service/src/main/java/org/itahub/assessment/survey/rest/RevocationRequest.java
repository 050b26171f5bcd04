package org.itahub.assessment.survey.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Which tokens are to be revoked: those named, or all that were not used. */
@Schema(
        name = "TokenRevocationRequest",
        examples = {"{\"allUnused\": true}", "{\"tokens\": [\"tZ7cO0vJx0y3m1m2h5x8b8w\"]}"})
record RevocationRequest(@Size(min = 1, max = 1000) List<@NotNull @Size(max = 100) String> tokens, Boolean allUnused) {

    /** @throws Problem 400 unless one or the other is said */
    List<String> named() {
        boolean all = Boolean.TRUE.equals(allUnused);
        if (all == (tokens != null)) {
            PlatformProblem type = PlatformProblem.INVALID_VALUE;
            Wording message = Wording.of(
                    "ระบุ tokens หรือ allUnused อย่างใดอย่างหนึ่ง", "either tokens or allUnused has to be given");
            throw Problem.of(type, "tokens").with(List.of(new Fault("/tokens", type.code(), message)));
        }
        return all ? List.of() : tokens;
    }
}

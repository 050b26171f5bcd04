package org.itahub.measures.plan.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.PlanText;
import org.itahub.measures.signoff.domain.Decision;
import org.itahub.measures.signoff.domain.Signature;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * A decision on a plan.
 *
 * @param round 1 for the first submission; not for the public, who sees the last round only
 * @param position the place in the chain; 0 for the preparer's recall
 * @param standIn whether a stand-in decided in the place of the post's holder
 * @param by the user name of who decided; not for the public
 * @param contentHash SHA-256 of the text that was decided on; absent where the decision is older than the hashes
 * @param matchesCurrentText whether that is the text of the plan that is shown; absent without a hash
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Signature")
public record Decided(
        @Schema(examples = "1") Integer round,
        @Schema(examples = "1") int position,
        @Schema(examples = "ปลัดองค์การบริหารส่วนตำบล") String post,
        boolean standIn,
        String by,
        @Schema(examples = "SIGNED") Decision decision,
        String reason,
        OffsetDateTime at,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String contentHash,

        Boolean matchesCurrentText) {

    /** Every decision of every round, oldest first, with the persons. */
    static List<Decided> everything(Plan plan) {
        String now = PlanText.hash(plan);
        List<Decided> decided = new ArrayList<>();
        int round = 0;
        for (List<Signature> decisions : plan.signOff().rounds()) {
            round++;
            for (Signature signature : decisions) {
                decided.add(of(round, signature, now));
            }
        }
        return decided;
    }

    /** The signatures of the round that published the plan, without persons. */
    static List<Decided> ofThisRound(Plan plan) {
        String now = PlanText.hash(plan);
        return plan.signOff().signaturesOfThisRound().stream()
                .map(signature -> of(null, signature, now).withoutPerson())
                .toList();
    }

    private static Decided of(Integer round, Signature signature, String now) {
        String hash = signature.contentHash();
        return new Decided(
                round,
                signature.position(),
                signature.post(),
                signature.standIn(),
                signature.by(),
                signature.decision(),
                signature.reason(),
                BangkokTime.of(signature.at()),
                hash,
                hash == null ? null : hash.equals(now));
    }

    private Decided withoutPerson() {
        return new Decided(null, position, post, standIn, null, decision, null, at, contentHash, matchesCurrentText);
    }
}

package org.itahub.measures.signoff.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A fault of a chain and its place.
 *
 * @param pointer JSON pointer into the chain, such as {@code /steps/0/standIns/1/to}
 */
public record ChainFinding(String pointer, ChainFault fault) {

    /** Every fault of the chain, in its order. */
    public static List<ChainFinding> of(Chain chain) {
        List<ChainFinding> findings = new ArrayList<>();
        for (int i = 0; i < chain.steps().size(); i++) {
            Step step = chain.steps().get(i);
            String at = "/steps/" + i;
            if (chain.steps().subList(0, i).stream().anyMatch(step::sameOffice)) {
                findings.add(new ChainFinding(at + "/post", ChainFault.POST_TWICE));
            }
            addStandIns(findings, step, at + "/standIns/");
        }
        return findings;
    }

    private static void addStandIns(List<ChainFinding> findings, Step step, String at) {
        for (int i = 0; i < step.standIns().size(); i++) {
            StandIn standIn = step.standIns().get(i);
            if (step.heldBy(standIn.holder())) {
                findings.add(new ChainFinding(at + i + "/holder", ChainFault.STAND_IN_IS_HOLDER));
            }
            if (standIn.to().isBefore(standIn.from())) {
                findings.add(new ChainFinding(at + i + "/to", ChainFault.STAND_IN_PERIOD_REVERSED));
            } else if (step.standIns().subList(0, i).stream().anyMatch(standIn::overlaps)) {
                findings.add(new ChainFinding(at + i + "/from", ChainFault.STAND_IN_PERIODS_OVERLAP));
            }
        }
    }
}

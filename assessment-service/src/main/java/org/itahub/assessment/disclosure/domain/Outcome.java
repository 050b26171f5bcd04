package org.itahub.assessment.disclosure.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What holds for an item.
 *
 * @param by who decided it; of two that agree the second, of an item that fell who decided the other
 */
public record Outcome(Basis basis, Finding finding, String by, Instant at) {

    /** What it rests on. */
    public enum Basis {
        /** One assessor scored it and nobody else did while there was time. */
        SINGLE,
        /** Two assessors, neither seeing the other's score, scored alike. */
        AGREEMENT,
        /** Two differed, and a third decided. */
        THIRD,
        /** The agency asked for a review, and it was decided. */
        REVIEW,
        /** The item builds on another that was lost, and falls with it. */
        FALL
    }

    private static final String REASON_TO_FALL = "DEPENDS_ON_LOST_ITEM";

    /**
     * What holds for an item that builds on another: where the other is lost it is lost too, whatever was found. An item that
     * is lost by itself keeps its own reason.
     *
     * @param basis the code of the item that it builds on
     * @param own what was found about the item itself
     */
    public static Optional<Outcome> buildingOn(String basis, Optional<Outcome> ofBasis, Optional<Outcome> own) {
        return own.filter(Outcome::isLost)
                .or(() -> ofBasis.filter(Outcome::isLost).map(lost -> lost.follower(basis)))
                .or(() -> own);
    }

    public boolean isLost() {
        return finding.score() == Finding.LOST;
    }

    /** What holds for an item that falls with this lost one of that code. */
    public Outcome follower(String item) {
        String note = "ข้อ %1$s ไม่ผ่าน ข้อนี้จึงไม่ผ่านด้วย; %1$s was lost, and this item with it".formatted(item);
        return new Outcome(Basis.FALL, new Finding(Finding.LOST, REASON_TO_FALL, note, List.of()), by, at);
    }
}

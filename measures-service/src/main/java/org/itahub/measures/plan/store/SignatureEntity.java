package org.itahub.measures.plan.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.itahub.measures.signoff.domain.Decision;
import org.itahub.measures.signoff.domain.Signature;

/** A decision once taken is never changed, so there is nothing to write but a new one. */
@Entity
@Table(name = "plan_signature")
class SignatureEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    PlanEntity plan;

    int no;

    int position;

    String post;

    @Column(name = "signed_by")
    String signedBy;

    @Column(name = "stand_in")
    boolean standIn;

    @Enumerated(EnumType.STRING)
    Decision decision;

    String reason;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "content_hash")
    String contentHash;

    SignatureEntity() {}

    SignatureEntity(PlanEntity plan, int no, Signature signature) {
        this.plan = plan;
        this.no = no;
        this.position = signature.position();
        this.post = signature.post();
        this.signedBy = signature.by();
        this.standIn = signature.standIn();
        this.decision = signature.decision();
        this.reason = signature.reason();
        this.decidedAt = signature.at();
        this.contentHash = signature.contentHash();
    }

    Signature toDomain() {
        return new Signature(position, post, signedBy, standIn, decision, reason, decidedAt, contentHash);
    }
}

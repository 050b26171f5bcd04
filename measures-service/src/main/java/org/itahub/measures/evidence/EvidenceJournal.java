package org.itahub.measures.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.evidence.domain.Kept;
import org.itahub.measures.evidence.domain.ReportKey;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;

/** Tells the audit trail what happened to evidence, in the transaction of the change. */
@ApplicationScoped
class EvidenceJournal {
    private final AuditTrail audit;

    EvidenceJournal(AuditTrail audit) {
        this.audit = audit;
    }

    void added(Agency agency, ReportKey report, Kept kept) {
        record(agency, "evidence.add", report, kept.id(), null, kept);
    }

    void removed(Agency agency, ReportKey report, Kept kept) {
        record(agency, "evidence.remove", report, kept.id(), kept, null);
    }

    private void record(Agency agency, String action, ReportKey report, long id, Kept before, Kept after) {
        audit.record(AuditEntry.of(
                action, report.evidencePath() + "/" + id, agency.code(), agency.province(), before, after));
    }
}

package org.itahub.measures.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Collection;
import java.util.Set;
import org.itahub.measures.MeasuresConfig;
import org.itahub.measures.evidence.store.EvidenceStore;
import org.itahub.platform.files.FileFault;
import org.itahub.platform.files.FileOwner;
import org.itahub.platform.files.FilesConfig;
import org.itahub.platform.problem.ProblemType;

/** Evidence as the owner of this service's files. */
@ApplicationScoped
class EvidenceFiles implements FileOwner {
    private final EvidenceStore store;

    EvidenceFiles(EvidenceStore store) {
        this.store = store;
    }

    @Produces
    FilesConfig config(MeasuresConfig config) {
        return config.evidence();
    }

    @Override
    public Set<String> named(Collection<String> storageKeys) {
        return store.named(storageKeys);
    }

    @Override
    public ProblemType refusal(FileFault fault) {
        return switch (fault) {
            case EMPTY -> EvidenceProblem.EVIDENCE_FILE_EMPTY;
            case TOO_LARGE -> EvidenceProblem.EVIDENCE_FILE_TOO_LARGE;
            case NOT_ACCEPTED -> EvidenceProblem.EVIDENCE_TYPE_NOT_ACCEPTED;
            case MISMATCH -> EvidenceProblem.EVIDENCE_TYPE_MISMATCH;
            case WITH_MACROS -> EvidenceProblem.EVIDENCE_FILE_WITH_MACROS;
            case ENCRYPTED -> EvidenceProblem.EVIDENCE_FILE_ENCRYPTED;
            case DAMAGED -> EvidenceProblem.EVIDENCE_FILE_DAMAGED;
            case OVERPACKED -> EvidenceProblem.EVIDENCE_FILE_OVERPACKED;
            case CONTENT_MISSING -> EvidenceProblem.EVIDENCE_CONTENT_MISSING;
            case STORAGE_UNAVAILABLE -> EvidenceProblem.EVIDENCE_STORAGE_UNAVAILABLE;
        };
    }

    @Override
    public String unnamed() {
        return "evidence";
    }
}

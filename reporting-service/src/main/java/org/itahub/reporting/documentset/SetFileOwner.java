package org.itahub.reporting.documentset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Collection;
import java.util.Set;
import org.itahub.platform.files.FileFault;
import org.itahub.platform.files.FileOwner;
import org.itahub.platform.files.FilesConfig;
import org.itahub.platform.problem.ProblemType;
import org.itahub.reporting.ReportingConfig;
import org.itahub.reporting.documentset.store.DocumentSetStore;

/** Sets as the owner of this service's files; nobody sends it any. */
@ApplicationScoped
class SetFileOwner implements FileOwner {
    private final DocumentSetStore sets;

    SetFileOwner(DocumentSetStore sets) {
        this.sets = sets;
    }

    @Produces
    FilesConfig config(ReportingConfig config) {
        return config.files();
    }

    @Override
    public Set<String> named(Collection<String> storageKeys) {
        return sets.named(storageKeys);
    }

    @Override
    public ProblemType refusal(FileFault fault) {
        return switch (fault) {
            case CONTENT_MISSING -> DocumentSetProblem.DOCUMENT_SET_CONTENT_MISSING;
            case STORAGE_UNAVAILABLE -> DocumentSetProblem.DOCUMENT_STORAGE_UNAVAILABLE;
            case EMPTY, TOO_LARGE, NOT_ACCEPTED, MISMATCH, WITH_MACROS, ENCRYPTED, DAMAGED, OVERPACKED ->
                throw new IllegalArgumentException("This service takes no files: " + fault);
        };
    }

    @Override
    public String unnamed() {
        return "document-set";
    }
}

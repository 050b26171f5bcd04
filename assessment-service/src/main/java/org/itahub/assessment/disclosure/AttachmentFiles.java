package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Collection;
import java.util.Set;
import org.itahub.assessment.AssessmentConfig;
import org.itahub.assessment.disclosure.store.AttachmentStore;
import org.itahub.platform.files.FileFault;
import org.itahub.platform.files.FileOwner;
import org.itahub.platform.files.FilesConfig;
import org.itahub.platform.problem.ProblemType;

/** Attachments as the owner of this service's files. */
@ApplicationScoped
class AttachmentFiles implements FileOwner {

    private final AttachmentStore store;

    AttachmentFiles(AttachmentStore store) {
        this.store = store;
    }

    @Produces
    FilesConfig config(AssessmentConfig config) {
        return config.disclosure();
    }

    @Override
    public Set<String> named(Collection<String> storageKeys) {
        return store.named(storageKeys);
    }

    @Override
    public ProblemType refusal(FileFault fault) {
        return switch (fault) {
            case EMPTY -> AttachmentProblem.ATTACHMENT_EMPTY;
            case TOO_LARGE -> AttachmentProblem.ATTACHMENT_TOO_LARGE;
            case NOT_ACCEPTED -> AttachmentProblem.ATTACHMENT_TYPE_NOT_ACCEPTED;
            case MISMATCH -> AttachmentProblem.ATTACHMENT_TYPE_MISMATCH;
            case WITH_MACROS -> AttachmentProblem.ATTACHMENT_WITH_MACROS;
            case ENCRYPTED -> AttachmentProblem.ATTACHMENT_ENCRYPTED;
            case DAMAGED -> AttachmentProblem.ATTACHMENT_DAMAGED;
            case OVERPACKED -> AttachmentProblem.ATTACHMENT_OVERPACKED;
            case CONTENT_MISSING -> AttachmentProblem.ATTACHMENT_CONTENT_MISSING;
            case STORAGE_UNAVAILABLE -> AttachmentProblem.ATTACHMENT_STORAGE_UNAVAILABLE;
        };
    }

    @Override
    public String unnamed() {
        return "attachment";
    }
}

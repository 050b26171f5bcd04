package org.itahub.measures.evidence.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.measures.evidence.AddEvidence;
import org.itahub.measures.evidence.domain.Evidence;
import org.itahub.measures.progress.ReportedMeasures;
import org.itahub.platform.http.Idempotent;
import org.jboss.resteasy.reactive.RestResponse;

/** Adds a stored file to its report once per Idempotency-Key: apart from the upload, which no transaction may span. */
@ApplicationScoped
class NameFile {
    private final AddEvidence addEvidence;

    NameFile(AddEvidence addEvidence) {
        this.addEvidence = addEvidence;
    }

    /** What was sent. Two are the same request where all is the same but the key that the storage made. */
    record Sent(
            ReportedMeasures.Address address,
            String title,
            String name,
            String sha256,
            @JsonIgnore Evidence.File file) {
        static Sent of(ReportedMeasures.Address address, Evidence.File file) {
            return new Sent(address, file.title(), file.name(), file.sha256(), file);
        }
    }

    @Idempotent
    RestResponse<EvidenceResponse> of(Sent sent) {
        return EvidenceAnswers.created(addEvidence.to(sent.address(), sent.file()));
    }
}

package org.itahub.measures.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.itahub.measures.progress.domain.Progress;

/** What reports tell of the evidence that stands beside them; kept by the feature of that name. */
public interface AttachedEvidence {
    /**
     * A piece of evidence as events tell of it.
     *
     * @param kind LINK or FILE
     * @param link of a LINK
     * @param contentPath of a FILE, where it is downloaded from this service
     * @param sha256 of a FILE
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Attached(String kind, String title, String link, String contentPath, String sha256) {}

    /** In the order in which it was added. */
    List<Attached> of(String agencyCode, Progress progress);
}

package org.itahub.assessment.framework.draft;

import org.itahub.assessment.framework.FrameworkDocument;

/**
 * A year's framework as far as it is written, which may still be faulty.
 *
 * @param version never used twice, not even after a draft was discarded
 */
public record FrameworkDraft(int fiscalYear, long version, FrameworkDocument document) {

    /** The draft's address. */
    public String path() {
        return "/api/v1/framework-drafts/" + fiscalYear;
    }
}

package org.itahub.assessment.framework.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.assessment.framework.domain.FrameworkContent;

/**
 * One line of the list of frameworks.
 *
 * @param version counts how often the year's framework was posted before results rested on it
 */
@Schema(
        name = "FrameworkSummary",
        examples = "{\"fiscalYear\": 2565, \"version\": 1, \"instruments\": 3, \"indicators\": 10, \"items\": 88}")
record FrameworkSummary(int fiscalYear, int version, int instruments, int indicators, int items) {

    static FrameworkSummary of(PinnedFramework pinned) {
        FrameworkContent content = pinned.framework().content();
        return new FrameworkSummary(
                content.fiscalYear(),
                pinned.version(),
                content.instruments().size(),
                content.indicators().size(),
                content.items().size());
    }
}

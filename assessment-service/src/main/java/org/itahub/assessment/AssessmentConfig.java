package org.itahub.assessment;

import io.smallrye.config.ConfigMapping;
import org.itahub.assessment.disclosure.DisclosureConfig;
import org.itahub.assessment.linkcheck.LinkCheckConfig;

/** What an operator may set of this service beside Quarkus' own settings. */
@ConfigMapping(prefix = "assessment")
public interface AssessmentConfig {
    DisclosureConfig disclosure();

    LinkCheckConfig linkCheck();
}

package org.itahub.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import org.itahub.assessment.disclosure.DisclosureConfig;
import org.itahub.assessment.imports.ImportConfig;
import org.itahub.assessment.linkcheck.LinkCheckConfig;
import org.itahub.assessment.statistics.PeersConfig;
import org.itahub.assessment.survey.SurveyConfig;

/** What an operator may set of this service beside Quarkus' own settings. */
@ConfigMapping(prefix = "assessment")
public interface AssessmentConfig {

    /** Where people reach this service; links to surveys begin with it. */
    @WithDefault("http://localhost:8081")
    String publicUrl();

    SurveyConfig survey();

    DisclosureConfig disclosure();

    LinkCheckConfig linkCheck();

    ImportConfig imports();

    PeersConfig peers();
}

package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.assessment.AssessmentConfig;

/** Makes the addresses that people open. The key stands behind the hash, which browsers send to nobody. */
@ApplicationScoped
public class SurveyLinks {

    private final String page;

    SurveyLinks(AssessmentConfig config) {
        this.page = config.publicUrl().replaceAll("/+$", "") + "/survey/#";
    }

    /** The address that a token or the key of an open link makes. */
    public String to(String key) {
        return page + key;
    }
}

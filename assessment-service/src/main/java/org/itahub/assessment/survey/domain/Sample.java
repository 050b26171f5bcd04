package org.itahub.assessment.survey.domain;

import org.itahub.assessment.framework.domain.Framework;

/**
 * How far a survey has got.
 *
 * @param stakeholders people who could answer, as the agency states
 * @param needed the least number of them who have to, by the framework's rule
 * @param answered sheets accepted so far
 */
public record Sample(int stakeholders, int needed, long answered) {

    public static Sample of(Framework framework, int stakeholders, long answered) {
        return new Sample(stakeholders, framework.sampleSize(stakeholders), answered);
    }

    /** How many are still to come; none once there are enough. */
    public long missing() {
        return Math.max(0, needed - answered);
    }
}

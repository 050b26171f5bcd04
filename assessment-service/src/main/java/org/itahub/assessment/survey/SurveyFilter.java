package org.itahub.assessment.survey;

import java.util.Optional;
import org.itahub.platform.identity.Reach;

/**
 * Which surveys are wanted; empty means any.
 *
 * @param reach whose surveys the caller may see
 */
public record SurveyFilter(Optional<String> province, Optional<Integer> fiscalYear, Reach reach) {}

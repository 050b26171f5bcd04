package org.itahub.assessment.survey;

import java.util.Map;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.survey.domain.Sample;
import org.itahub.assessment.survey.store.TokenStore;

/**
 * A survey and how far it has got.
 *
 * @param tokens how many are in each state; none for a survey with an open link
 */
public record SurveyStanding(
        Survey survey, Instrument instrument, Sample sample, Survey.State state, Map<TokenStore.State, Long> tokens) {}

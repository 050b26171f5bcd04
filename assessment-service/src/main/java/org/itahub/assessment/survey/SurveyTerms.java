package org.itahub.assessment.survey;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an agency settles about a survey.
 *
 * @param stakeholders people who could answer
 * @param opensOn the first day on which sheets are taken, in Thailand
 * @param closesOn the last one
 * @param shortCode what people have to enter beside the open link, if anything
 */
public record SurveyTerms(int stakeholders, LocalDate opensOn, LocalDate closesOn, Optional<String> shortCode) {}

package org.itahub.assessment.survey;

import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.survey.domain.SheetLayout;

/** A survey with all that somebody who answers it gets to see. */
public record AskedSurvey(Survey survey, Agency agency, Framework framework, SheetLayout layout) {}

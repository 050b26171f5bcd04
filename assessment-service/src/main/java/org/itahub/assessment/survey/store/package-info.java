/** Surveys, tokens and sheets in plain SQL: sheets are many, and none of them is ever changed. */
package org.itahub.assessment.survey.store;

/** {@code …/surveys} for officers, {@code /api/v1/survey-form} and {@code /api/v1/survey-sheets} for people who are asked. */
package org.itahub.assessment.survey.rest;

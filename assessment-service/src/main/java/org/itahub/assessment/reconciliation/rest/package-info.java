/** {@code …/assessments/{year}/reconciliation} and {@code /api/v1/findings}. */
package org.itahub.assessment.reconciliation.rest;

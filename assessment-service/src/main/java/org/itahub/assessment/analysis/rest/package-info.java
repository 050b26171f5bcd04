/** Triage and provenance of a result. */
package org.itahub.assessment.analysis.rest;

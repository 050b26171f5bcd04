/** Agencies' triage policies in the table {@code triage_choice}. */
package org.itahub.assessment.analysis.store;

/** When a year's assessment does what: entry, scoring, explanation, confirmation and announcement. */
package org.itahub.assessment.calendar;

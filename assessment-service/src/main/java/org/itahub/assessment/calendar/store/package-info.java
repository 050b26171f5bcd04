/** Calendars in table {@code assessment_calendar}. */
package org.itahub.assessment.calendar.store;

/** The windows of an assessment year and what makes them sound. Plain Java; today is an argument. */
package org.itahub.assessment.calendar.domain;

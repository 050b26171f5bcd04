/** The calendars of assessment years over HTTP. */
package org.itahub.assessment.calendar.rest;

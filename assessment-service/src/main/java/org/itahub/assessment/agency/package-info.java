/** The agencies that are assessed: registered once, changed rarely, told to the other services by an event. */
package org.itahub.assessment.agency;

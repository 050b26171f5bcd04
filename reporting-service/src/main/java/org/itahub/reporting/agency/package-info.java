/** The agencies' names and places, copied from their events: a document needs them when the assessment service is away. */
package org.itahub.reporting.agency;

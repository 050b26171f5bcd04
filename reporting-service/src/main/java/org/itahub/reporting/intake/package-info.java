/** The way in: which topic's events do what to the read model. */
package org.itahub.reporting.intake;

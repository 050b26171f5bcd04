/** Disclosures in the tables {@code disclosure…}. */
package org.itahub.assessment.disclosure.store;

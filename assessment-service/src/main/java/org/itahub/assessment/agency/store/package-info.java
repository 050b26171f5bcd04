/** Agencies in the table {@code agency}. */
package org.itahub.assessment.agency.store;

/** Crosswalks in the table {@code crosswalk}, whose rows never change: a correction is a further version. */
package org.itahub.assessment.crosswalk.store;

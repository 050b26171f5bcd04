/** The table {@code published_score}. */
package org.itahub.assessment.statistics.store;

/** Exact figures of many results: counts, means, shares, quartiles. */
package org.itahub.assessment.statistics.domain;

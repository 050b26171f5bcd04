/** Exact numbers: every score is a fraction until it is shown, because a rounded step on the way would change results. */
package org.itahub.assessment.exact.domain;

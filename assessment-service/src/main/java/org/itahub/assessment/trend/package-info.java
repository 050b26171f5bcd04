/** Figures of an agency over the years, held against each other only as far as the frameworks allow. */
package org.itahub.assessment.trend;

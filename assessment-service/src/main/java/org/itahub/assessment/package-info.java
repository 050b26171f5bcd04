/** A year's assessment: agencies, frameworks, surveys, disclosure, exact scores and published results. */
package org.itahub.assessment;

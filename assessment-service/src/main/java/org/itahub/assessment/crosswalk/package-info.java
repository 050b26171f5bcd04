/** Crosswalks between the frameworks of different years, kept as data beside them. */
package org.itahub.assessment.crosswalk;

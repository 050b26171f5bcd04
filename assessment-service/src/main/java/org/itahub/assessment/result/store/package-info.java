/** Results in the tables {@code assessment} and {@code assessment_revision}. */
package org.itahub.assessment.result.store;

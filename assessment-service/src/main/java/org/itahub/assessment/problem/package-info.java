/** The refusals of this service, each with its stable code and its wording in Thai and English. */
package org.itahub.assessment.problem;

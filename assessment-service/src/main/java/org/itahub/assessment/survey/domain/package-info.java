/** Answer sheets: how one is laid out in bytes, what it scores, how many are needed and what looks odd about them. */
package org.itahub.assessment.survey.domain;

/** The page for people who answer a survey. Its files lie in {@code META-INF/resources/survey}. */
package org.itahub.assessment.page;

/**
 * Which item of one year became which of another, so that years are only held against each other where they say the
 * same. Frameworks stay as they are: a crosswalk stands beside them.
 */
package org.itahub.assessment.crosswalk.domain;

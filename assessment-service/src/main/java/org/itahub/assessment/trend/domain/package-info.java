/**
 * When two years' figures say the same. What was asked, how it was answered and how it was weighted may change from year
 * to year; a trend that hides this would show the change of the framework as one of the agency.
 */
package org.itahub.assessment.trend.domain;

/**
 * What one fiscal year's assessment consists of: instruments and their weights, indicators, items, answer scales, level
 * rules, sampling, target and triage thresholds. All of it is data, so that a new year is posted and not programmed.
 */
package org.itahub.assessment.framework.domain;

package org.itahub.assessment.survey.domain;

/**
 * From where on answers look odd.
 *
 * @param burstSheets sheets within one hour, at least
 * @param burstPercent of all sheets
 * @param straightPercent of all sheets
 * @param identicalSheets of one group, at least
 * @param identicalPercent of all sheets
 * @param jumpPoints of the instrument's score, up or down
 */
public record Thresholds(
        int burstSheets,
        int burstPercent,
        int straightPercent,
        int identicalSheets,
        int identicalPercent,
        int jumpPoints) {}

package org.itahub.reporting.province.domain;

import java.math.BigDecimal;

/**
 * A published result in short, as the assessment service judged it by the framework of its year.
 *
 * @param total points, two decimals
 * @param level the level's code
 * @param meetsTarget whether the total reaches the threshold
 * @param threshold points that an agency shall reach
 * @param wantedShare percent of agencies that shall reach them
 */
public record Published(
        BigDecimal total, String level, boolean meetsTarget, BigDecimal threshold, BigDecimal wantedShare) {}

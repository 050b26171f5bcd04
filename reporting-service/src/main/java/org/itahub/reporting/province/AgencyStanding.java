package org.itahub.reporting.province;

import java.math.BigDecimal;

/**
 * One agency of a province: its published result of a year and the plan of the next.
 *
 * @param total the published total, two decimals; null while nothing is published
 * @param level the level's code; null while nothing is published
 * @param planState DRAFT, SUBMITTED, RETURNED or PUBLISHED; null while there is no plan
 */
public record AgencyStanding(
        String code, String nameTh, String nameEn, String type, BigDecimal total, String level, String planState) {}

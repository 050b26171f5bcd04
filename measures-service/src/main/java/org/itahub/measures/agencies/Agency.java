package org.itahub.measures.agencies;

import java.util.List;

/**
 * What this service knows of an agency; read from the event as it comes.
 *
 * @param code seven digits, or {@code H} and six
 * @param province the province's Thai name, by which hub officers reach it
 * @param units the units that can answer for measures
 */
public record Agency(String code, String nameTh, String nameEn, String province, List<Unit> units) {
    /** A unit such as the clerk's office. */
    public record Unit(String code, String nameTh, String nameEn) {}
}

package org.itahub.assessment.statistics.rest;

/** What open data depends on, as the database notes it. */
final class Topics {

    /** All published results, and all agencies. */
    static final String NATION = "nation";

    private Topics() {}

    /** Those of a province. */
    static String province(String name) {
        return "province " + name;
    }
}

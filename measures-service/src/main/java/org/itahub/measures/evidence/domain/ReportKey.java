package org.itahub.measures.evidence.domain;

import org.itahub.measures.deadlines.domain.QuarterOf;

/** The report that evidence belongs to: a measure of an agency in a quarter. */
public record ReportKey(String agencyCode, int measureNo, QuarterOf quarter) {
    /** Path of its evidence, from {@code agencies/} on. */
    public String evidencePath() {
        return "agencies/" + agencyCode + "/plans/" + quarter.year() + "/measures/" + measureNo + "/progress/"
                + quarter.quarter().number() + "/evidence";
    }
}

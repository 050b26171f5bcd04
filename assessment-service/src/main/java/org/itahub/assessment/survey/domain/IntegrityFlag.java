package org.itahub.assessment.survey.domain;

import java.time.Instant;
import org.itahub.assessment.exact.domain.Rational;

/** Something odd about a survey's answers, for a person to judge: nothing is ever deducted for it. */
public sealed interface IntegrityFlag {

    /** More sheets came in than the agency says that it has staff. */
    record MoreAnswersThanStaff(long answered, int staff) implements IntegrityFlag {}

    /** Many sheets came within one hour. */
    record Burst(Instant hour, long sheets, long answered) implements IntegrityFlag {}

    /** Sheets whose every answer on a scale of three steps or more is the same step, whichever way a question is worded. */
    record StraightLining(long sheets, long answered) implements IntegrityFlag {}

    /** The largest group of sheets that are alike in every answer. */
    record IdenticalSheets(long sheets, long answered) implements IntegrityFlag {}

    /** The instrument's score is far from last year's. */
    record Jump(Rational score, Rational lastYear) implements IntegrityFlag {}
}

package org.itahub.assessment.framework.domain;

import org.itahub.assessment.exact.domain.Rational;

/** A way of measuring an agency and its share of the total; the weights of a framework add up to 1. */
public record Instrument(String code, Text name, Source source, Rational weight) {

    /** Where an instrument's item scores come from. */
    public enum Source {
        /** Answers of many respondents: an item's score is their mean and may be any number from 0 to 100. */
        SURVEY,
        /** One check of what the agency discloses: an item's score is one of its scale's steps. */
        DISCLOSURE
    }
}

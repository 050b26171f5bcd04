package org.itahub.assessment.framework.domain;

/** A named part of an instrument; the instrument's score is the mean of its indicators. */
public record Indicator(String code, String instrument, Text name) {}

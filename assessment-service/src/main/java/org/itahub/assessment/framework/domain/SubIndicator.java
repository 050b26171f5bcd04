package org.itahub.assessment.framework.domain;

/** A group of items within an indicator; such an indicator's score is the mean of its groups, not of its items. */
public record SubIndicator(String code, String indicator, Text name) {}

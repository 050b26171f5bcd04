package org.itahub.assessment.framework.domain;

/** One part of an item, answered on the item's scale but possibly in the other direction. */
public record ItemPart(int no, Text topic, String best) {}

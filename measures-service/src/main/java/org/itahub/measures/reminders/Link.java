package org.itahub.measures.reminders;

/** Where to read on: {@code rel} is {@code reminder}, {@code plan-progress} or {@code acknowledge}. */
public record Link(String rel, String href) {}

package org.itahub.measures.reminders;

/** A recipient's post in both languages, as a letter addresses it. */
public record Post(String th, String en) {}

package org.itahub.measures.reminders;

/** A recipient's post in both languages. */
record Post(String th, String en) {}

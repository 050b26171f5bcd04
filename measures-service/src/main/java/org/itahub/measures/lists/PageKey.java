package org.itahub.measures.lists;

/**
 * All that a page depends on beside what is stored.
 *
 * @param list {@code plans} or {@code reminders}, as the database notes their changes
 * @param province the one province whose entries the page shows
 * @param request filters, reach of the caller, place and length: equal where the page would be
 */
public record PageKey(String list, String province, Record request) {}

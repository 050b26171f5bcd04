package org.itahub.platform.kept;

/**
 * How one request comes to an answer that is kept; it is shut when the answer goes.
 *
 * @param route the address' template, for metrics; null where it is not known
 * @param link the Link header; null without one
 */
record Door(RequestKey key, Slot slot, String route, String link) {}

package org.itahub.measures.signoff.domain;

/**
 * One place in a chain.
 *
 * @param position 1 for the first to sign
 * @param post the post, such as the clerk, in the agency's own words
 * @param holder the user name of who holds it
 */
public record Step(int position, String post, String holder) {}

package org.itahub.assessment.agency;

/**
 * An agency and the version of its stored state.
 *
 * @param version counts the changes, from 1
 */
public record VersionedAgency(Agency agency, long version) {}

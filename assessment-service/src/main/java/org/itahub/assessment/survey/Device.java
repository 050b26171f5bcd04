package org.itahub.assessment.survey;

/**
 * What can be seen of the device that a sheet comes from; never stored.
 *
 * @param address of its connection
 * @param agent what it says that it is
 */
public record Device(String address, String agent) {}

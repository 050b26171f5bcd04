package org.itahub.platform.problem;

/**
 * One fault among those of a request.
 *
 * @param pointer JSON pointer to the place in the request body, or the name of a parameter
 * @param code stable code of the fault
 * @param message what is wrong there
 */
public record Fault(String pointer, String code, Wording message) {}

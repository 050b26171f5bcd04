package org.itahub.assessment.linkcheck;

/**
 * What a server answered.
 *
 * @param location where it sends on to; null for nowhere
 * @param contentType empty for none
 * @param retryAfter null for none
 * @param content the first bytes
 * @param whole whether these are all
 */
record Answer(int status, String location, String contentType, String retryAfter, byte[] content, boolean whole) {
    boolean redirects() {
        return location != null && status >= 300 && status < 400;
    }
}

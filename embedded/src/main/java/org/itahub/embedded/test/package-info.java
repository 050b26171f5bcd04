/**
 * What every service's tests need: the servers, tokens for whoever calls, and the checks that what is served and
 * published is what is committed.
 */
package org.itahub.embedded.test;

/** One clock for a service, so that time is an argument everywhere else. */
package org.itahub.platform.clock;

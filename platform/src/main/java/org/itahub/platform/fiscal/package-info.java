/** The Thai fiscal calendar, plain Java, so that every domain may stand on it. */
package org.itahub.platform.fiscal;

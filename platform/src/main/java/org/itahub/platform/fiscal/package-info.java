/** The Thai fiscal calendar and the time that it runs by, plain Java, so that every domain may stand on it. */
package org.itahub.platform.fiscal;

/** How strictly JSON is read. */
package org.itahub.platform.json;

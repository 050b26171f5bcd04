/** What people meet in a browser, tried in one, on the packaged services and real servers. */
package org.itahub.browser;

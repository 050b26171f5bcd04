/** Quarterly reports on measures, the newest state of each. */
package org.itahub.reporting.progress;

/** From measured rounds to figures, verdicts and the page that shows them. */
package org.itahub.bench.report;

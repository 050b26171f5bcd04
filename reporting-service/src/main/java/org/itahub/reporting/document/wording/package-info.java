/** Agencies' own wordings of the sentences in their documents: who may set one, what is refused, how it will read. */
package org.itahub.reporting.document.wording;

/** The charts of a province's overview, worded in the reader's language. */
package org.itahub.reporting.document.overview;

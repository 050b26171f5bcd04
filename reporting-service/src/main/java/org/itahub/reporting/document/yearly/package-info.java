/** What stands in the yearly report, in words and rounded figures, before anything is laid out. */
package org.itahub.reporting.document.yearly;

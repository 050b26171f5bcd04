/** A document's tables for spreadsheets and programs that read CSV. */
package org.itahub.reporting.document.csv;

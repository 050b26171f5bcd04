/** A document's tables as a workbook; fastexcel is used here only. */
package org.itahub.reporting.document.xlsx;

/**
 * Files of many rows: agencies, scores and survey answers, as CSV, XLSX and JSON. Each is a job and one transaction, which
 * takes its rows through the rules of the single operations; what is rejected is told row by row.
 */
package org.itahub.assessment.imports;

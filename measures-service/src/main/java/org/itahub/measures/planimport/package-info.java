/** Measures of a plan from a spreadsheet, and the spreadsheet to fill in. */
package org.itahub.measures.planimport;

/** All documents of a province's agencies of a year as one job and one file. */
package org.itahub.reporting.documentset;

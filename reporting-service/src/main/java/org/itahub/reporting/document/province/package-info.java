/** What a province's office writes of its agencies: the year in one document, and each quarter's follow-up. */
package org.itahub.reporting.document.province;

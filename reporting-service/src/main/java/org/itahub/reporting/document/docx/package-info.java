/** Documents for word processors; Apache POI is used here only. */
package org.itahub.reporting.document.docx;

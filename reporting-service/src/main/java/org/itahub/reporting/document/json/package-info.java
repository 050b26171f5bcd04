/** Documents for programs: texts as written, figures as numbers, days in ISO 8601. */
package org.itahub.reporting.document.json;

/** Results of an agency and year: entered as a draft, published as a frozen revision, corrected by the next one. */
package org.itahub.assessment.result;

/** How Thai is set on paper. Found by trial; every setting here has a reason that is said beside it. */
package org.itahub.reporting.document.pdf;

/** Which addresses may be asked, what an answer means, and when a link counts as dead. Plain Java; now is an argument. */
package org.itahub.assessment.linkcheck.domain;

/** How exact numbers leave the domain. */
package org.itahub.assessment.exact;

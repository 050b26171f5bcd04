/** The sign-off chain that each agency sets for itself. */
package org.itahub.measures.signoff;

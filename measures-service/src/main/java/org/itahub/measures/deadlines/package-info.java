/** The deadlines of quarterly reports: the hub's rule, and what follows from it for an agency. */
package org.itahub.measures.deadlines;

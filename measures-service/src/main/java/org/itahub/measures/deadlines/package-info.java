/**
 * The deadlines of quarterly reports: the hub's rule and holidays as stored data, what a province granted an agency,
 * and what follows from all of it.
 */
package org.itahub.measures.deadlines;

/** Deadlines over HTTP: the hub's rule and holidays, and what follows for an agency. */
package org.itahub.measures.deadlines.rest;

/**
 * The measures service: from a published result to a signed plan, and from the plan to its quarterly progress. Each
 * feature has its rules in {@code domain}, its use cases beside them, and {@code rest} and {@code store} at the edges.
 */
package org.itahub.measures;

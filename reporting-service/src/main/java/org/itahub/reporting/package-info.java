/**
 * Reports on what the other services publish: a read model built from their events, the documents an agency must show
 * and the province at a glance. Owns no fact of its own; all of it can be rebuilt from the topics.
 */
package org.itahub.reporting;

/**
 * The hub on one machine: a process tree that starts PostgreSQL, Kafka, an OpenID provider and the three services, and
 * loads the demonstration data as any client would.
 */
package org.itahub.local;

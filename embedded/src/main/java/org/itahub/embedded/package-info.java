/**
 * Real servers without an installation: PostgreSQL, Kafka and an OpenID provider started by the program itself. They
 * carry the local hub and every test, since neither may ask a user for a container engine.
 */
package org.itahub.embedded;

/** Two replicas of the measures service on one database, killed at any line while the hub is at work. */
package org.itahub.local.replicas;

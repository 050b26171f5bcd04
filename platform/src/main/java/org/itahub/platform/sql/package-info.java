/** Statements without entities, for the platform's own tables and for many rows. */
package org.itahub.platform.sql;

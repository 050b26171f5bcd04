/**
 * {@code ./hub bench}: what the real services do on this machine, held in the same run against what the machine itself
 * can do.
 */
package org.itahub.bench;

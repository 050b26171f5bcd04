/** Starts and stops the hub's processes, and says in one sentence what is in the way when it cannot. */
package org.itahub.local.launch;

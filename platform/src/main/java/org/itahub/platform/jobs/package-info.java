/**
 * Work that outlives its request, in table {@code job}: claimed by one replica at a time under a lease that ends with it,
 * followed by its percentage, cancelled where it is not wanted any more. What the work is, its {@link
 * org.itahub.platform.jobs.JobHandler} knows.
 */
package org.itahub.platform.jobs;

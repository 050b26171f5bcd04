/** What is measured: each workload once against the service and once against the machine's own limit. */
package org.itahub.bench.workload;

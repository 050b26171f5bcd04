/** Progress reports in table {@code measure_progress}; entities never leave here. */
package org.itahub.measures.progress.store;

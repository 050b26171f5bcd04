/** Evidence in table {@code progress_evidence}. */
package org.itahub.measures.evidence.store;

/** Findings in the table {@code reconciliation_finding}, kept so that a province's can be listed. */
package org.itahub.assessment.reconciliation.store;

/** Holds published figures against what the given scores can give, allowing for the rounding of both. */
package org.itahub.assessment.reconciliation.domain;

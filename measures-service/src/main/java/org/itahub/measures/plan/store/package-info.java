/** Plans in tables {@code measures_plan}, {@code plan_measure} and {@code plan_signature}; entities never leave here. */
package org.itahub.measures.plan.store;

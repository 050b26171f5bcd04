/**
 * The plans of many agencies with the standing of their measures, as a province or another system reads them page by page.
 * What was written of a plan is kept and used again as long as nothing in it has changed.
 */
package org.itahub.measures.planlist;

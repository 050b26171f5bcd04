/** The plans of many agencies with the standing of their measures, as a province or another system reads them page by page. */
package org.itahub.measures.planlist;

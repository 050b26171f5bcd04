/** Published results: which there are, from their events, and the analysis of one, from the assessment service. */
package org.itahub.measures.results;

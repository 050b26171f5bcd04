/** Published results of many agencies: peers, provinces, the nation, and the list of them all. Open data. */
package org.itahub.assessment.statistics;

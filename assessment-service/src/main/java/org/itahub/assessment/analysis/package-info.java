/** What a result tells an agency to do: triage by a policy of its choice, rankings, the shortest way, what-if. */
package org.itahub.assessment.analysis;

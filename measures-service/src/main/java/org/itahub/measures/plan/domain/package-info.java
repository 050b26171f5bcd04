/**
 * The measures plan and what O42 asks of it, in plain Java: a draft rests on last year's published result, carries
 * measures for its weaknesses, goes up the sign-off chain and is frozen once published.
 */
package org.itahub.measures.plan.domain;

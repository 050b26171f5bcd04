package org.itahub.assessment.framework.domain;

import org.itahub.assessment.exact.domain.Rational;

/**
 * The national target: a share of all agencies (in per cent) at the threshold or above.
 *
 * @param threshold points, read against the total as shown
 * @param share per cent of agencies
 */
public record NationalTarget(Rational threshold, Rational share) {}

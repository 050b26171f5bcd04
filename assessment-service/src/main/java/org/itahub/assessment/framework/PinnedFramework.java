package org.itahub.assessment.framework;

import org.itahub.assessment.framework.domain.Framework;

/**
 * A framework and which version of its year it is.
 *
 * @param version from 1; an assessment stays on the version that it began with
 */
public record PinnedFramework(Framework framework, int version) {}

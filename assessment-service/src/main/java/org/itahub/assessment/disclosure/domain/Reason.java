package org.itahub.assessment.disclosure.domain;

import org.itahub.assessment.framework.domain.Text;

/**
 * A coded reason why an item is met or lost.
 *
 * @param score 0 or 100: what the reason is one for
 * @param namesContents whether the contents that were missing have to be named with it
 */
public record Reason(String code, int score, boolean namesContents, Text wording) {}

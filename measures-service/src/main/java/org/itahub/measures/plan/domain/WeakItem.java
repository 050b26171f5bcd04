package org.itahub.measures.plan.domain;

import java.math.BigDecimal;

/**
 * A question or disclosure item under full score, part of an issue.
 *
 * @param code the framework's item code, such as {@code I14}
 * @param score 0 to 100, two decimals
 * @param recoverablePoints what the agency's total would gain if the item had full score, two decimals
 */
public record WeakItem(String code, String topicTh, String topicEn, BigDecimal score, BigDecimal recoverablePoints) {}

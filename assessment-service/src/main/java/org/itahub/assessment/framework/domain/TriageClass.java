package org.itahub.assessment.framework.domain;

/** What a score asks of the agency. */
public enum TriageClass {
    /** แก้ไขโดยเร่งด่วน: to be put right at once. */
    URGENT,
    /** พัฒนาให้ดีขึ้น: to be developed further. */
    IMPROVE,
    /** รักษาระดับ: to be kept as it is. */
    KEEP
}

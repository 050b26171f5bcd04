package org.itahub.measures.signoff.domain;

/** What a signatory decided. */
public enum Decision {
    SIGNED,
    RETURNED
}

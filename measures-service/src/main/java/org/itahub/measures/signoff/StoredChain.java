package org.itahub.measures.signoff;

import org.itahub.measures.signoff.domain.Chain;

/** A chain as it is stored. */
public record StoredChain(Chain chain, long version) {}

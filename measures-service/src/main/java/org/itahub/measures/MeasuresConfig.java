package org.itahub.measures;

import io.smallrye.config.ConfigMapping;
import org.itahub.measures.evidence.EvidenceConfig;

/** What an operator may set of this service beside Quarkus' own settings. */
@ConfigMapping(prefix = "measures")
public interface MeasuresConfig {
    EvidenceConfig evidence();
}

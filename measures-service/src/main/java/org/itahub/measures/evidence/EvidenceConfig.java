package org.itahub.measures.evidence;

import io.smallrye.config.WithDefault;
import org.itahub.platform.files.FilesConfig;

/** Where files of evidence are kept, and how much is taken. */
public interface EvidenceConfig extends FilesConfig {
    /** How many pieces of evidence a report may have. */
    @WithDefault("20")
    int maxPerReport();

    /** All files of a report together. */
    @WithDefault("104857600")
    long maxBytesPerReport();
}

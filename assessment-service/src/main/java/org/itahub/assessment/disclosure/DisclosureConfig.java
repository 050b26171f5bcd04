package org.itahub.assessment.disclosure;

import io.smallrye.config.WithDefault;
import java.util.Map;
import org.itahub.platform.files.FilesConfig;

/** Where attachments of disclosures are kept, and how many are taken. */
public interface DisclosureConfig extends FilesConfig {
    /** How many attachments an item may have. */
    @WithDefault("10")
    int maxPerItem();

    /** All attachments of an item together. */
    @WithDefault("52428800")
    long maxBytesPerItem();

    /** By fiscal year and item the item that it builds on: where that one is lost, this one is lost with it. */
    Map<Integer, Map<String, String>> fallsWith();
}

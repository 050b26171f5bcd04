package org.itahub.reporting.rebuild;

import java.util.List;

/** What a rebuild read and made; equal hashes mean that the model was as the topics say. */
record Rebuild(List<Topic> topics, String contentHashBefore, String contentHashAfter) {

    Rebuild {
        topics = List.copyOf(topics);
    }

    /** @param events read; @param rejected of them, those that cannot be processed */
    record Topic(String topic, int events, int rejected) {}
}

package org.itahub.reporting.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Paths with Thai names in them, as they may stand in headers, in links and on paper. */
public final class WebPath {
    private WebPath() {}

    /**
     * In ASCII, with everything else percent-encoded.
     *
     * @param path from the root, as people read it
     */
    public static String of(String path, Optional<String> query) {
        try {
            return new URI(null, null, path, query.orElse(null), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("What begins with / is a path", e);
        }
    }
}

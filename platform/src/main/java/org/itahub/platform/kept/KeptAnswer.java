package org.itahub.platform.kept;

import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.itahub.platform.http.Sha256;

/**
 * A finished answer.
 *
 * @param body never changed
 * @param mediaType as it is sent
 * @param tag the entity tag, quotes included
 * @param next what the next page starts behind; empty where there is none
 */
public record KeptAnswer(Buffer body, String mediaType, String tag, Optional<String> next) {
    private static final String JSON = "application/json;charset=UTF-8";
    private static final int TAG_DIGITS = 32;

    /** JSON with a tag of its own, such as a version's. */
    public static KeptAnswer json(byte[] body, String tag) {
        return new KeptAnswer(Buffer.buffer(body), JSON, tag, Optional.empty());
    }

    /** JSON whose tag is that of its content. */
    public static KeptAnswer json(byte[] body) {
        return of(body, JSON);
    }

    /** An answer whose tag is that of its content. */
    public static KeptAnswer of(byte[] body, String mediaType) {
        return new KeptAnswer(Buffer.buffer(body), mediaType, tagOf(body, ""), Optional.empty());
    }

    /**
     * The same as a page of a list.
     *
     * @param behind what the next page starts behind; empty where there is none
     */
    public KeptAnswer page(Optional<String> behind) {
        return new KeptAnswer(body, mediaType, tagOf(body.getBytes(), behind.orElse("")), behind);
    }

    private static String tagOf(byte[] body, String next) {
        String content = Sha256.hex(body) + next;
        return '"' + Sha256.hex(content.getBytes(StandardCharsets.UTF_8), TAG_DIGITS) + '"';
    }
}

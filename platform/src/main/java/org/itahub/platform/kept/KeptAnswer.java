package org.itahub.platform.kept;

import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.Sha256;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A finished answer.
 *
 * @param body never changed
 * @param mediaType as it is sent
 * @param tag the entity tag, quotes included
 * @param link where the next page is, as a header; empty where there is none
 */
public record KeptAnswer(Buffer body, String mediaType, String tag, Optional<String> link) {
    private static final String JSON = "application/json;charset=UTF-8";
    private static final int TAG_DIGITS = 32;

    /** JSON with a tag of its own, such as a version's. */
    public static KeptAnswer json(byte[] body, String tag) {
        return new KeptAnswer(Buffer.buffer(body), JSON, tag, Optional.empty());
    }

    /** An answer whose tag is that of its content. */
    public static KeptAnswer of(byte[] body, String mediaType) {
        return new KeptAnswer(Buffer.buffer(body), mediaType, tagOf(body, ""), Optional.empty());
    }

    /** JSON whose tag is that of its content. */
    public static KeptAnswer json(byte[] body) {
        return of(body, JSON);
    }

    /**
     * The same as a page of a list.
     *
     * @param next what the next page starts behind; empty where there is none
     */
    public KeptAnswer page(Optional<String> next, UriInfo uri) {
        Optional<String> header = next.map(key -> Page.nextLink(uri, key));
        return new KeptAnswer(body, mediaType, tagOf(body.getBytes(), header.orElse("")), header);
    }

    /** 200 with the answer. */
    public RestResponse<Buffer> respond() {
        var response = RestResponse.ResponseBuilder.ok(body, mediaType).header(HttpHeaders.ETAG, tag);
        link.ifPresent(next -> response.header(HttpHeaders.LINK, next));
        return response.build();
    }

    /** What is counted of it against the memory that answers may take. */
    int size() {
        return body.length();
    }

    private static String tagOf(byte[] body, String link) {
        String content = Sha256.hex(body);
        return '"' + Sha256.hex((content + link).getBytes(StandardCharsets.UTF_8), TAG_DIGITS) + '"';
    }
}

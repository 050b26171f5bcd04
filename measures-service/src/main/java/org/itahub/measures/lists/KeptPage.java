package org.itahub.measures.lists;

import io.vertx.core.buffer.Buffer;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.Sha256;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A page as it goes out.
 *
 * @param json never changed
 * @param next what the next page starts behind; empty where there is none
 * @param tag of the content
 */
public record KeptPage(Buffer json, Optional<String> next, String tag) {
    public static KeptPage of(byte[] json, Optional<String> next) {
        String tag = Sha256.hex(json) + next.orElse("");
        return new KeptPage(Buffer.buffer(json), next, Sha256.hex(tag.getBytes(StandardCharsets.UTF_8)));
    }

    /** 200 with the page, its tag and, where there is more, a Link to it. */
    public RestResponse<Buffer> respond(UriInfo uri) {
        var response = RestResponse.ResponseBuilder.ok(json).header(HttpHeaders.ETAG, '"' + tag + '"');
        next.ifPresent(key -> response.header(HttpHeaders.LINK, Page.nextLink(uri, key)));
        return response.build();
    }
}

package org.itahub.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives every JSON read an ETag (of its content, unless the resource set its version's) and answers 304 to who has it.
 * What was written to be tagged is sent as it is.
 */
@ApplicationScoped
class ReadTags {
    private static final int TAG_DIGITS = 16;

    private final ObjectMapper mapper;

    ReadTags(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @ServerResponseFilter
    void tag(ContainerRequestContext request, ContainerResponseContext response) throws JsonProcessingException {
        boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!read || response.getStatus() != 200 || response.getEntity() == null) {
            return;
        }
        if (response.getHeaderString(HttpHeaders.ETAG) == null) {
            if (!isJson(response.getMediaType())) {
                return;
            }
            byte[] json = response.getEntity() instanceof String text
                    ? text.getBytes(StandardCharsets.UTF_8)
                    : mapper.writeValueAsBytes(response.getEntity());
            response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + Sha256.hex(json, TAG_DIGITS) + "\"");
            response.setEntity(Buffer.buffer(json));
        }
        response.getHeaders().putSingle(HttpHeaders.VARY, ETags.VARY);
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && ETags.matches(known, response.getHeaderString(HttpHeaders.ETAG))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private static boolean isJson(MediaType type) {
        return type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }
}

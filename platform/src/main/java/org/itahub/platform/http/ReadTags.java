package org.itahub.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every JSON read an ETag (of its content, unless the resource set its version's) and answers 304 to who has it. */
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
            boolean text = response.getEntity() instanceof String;
            String json = text ? (String) response.getEntity() : mapper.writeValueAsString(response.getEntity());
            String tag = Sha256.hex(json.getBytes(StandardCharsets.UTF_8), TAG_DIGITS);
            response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + tag + "\"");
            if (!text) {
                response.setEntity(new RawValue(json));
            }
        }
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Language, Authorization");
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

package org.itahub.platform.files.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.itahub.platform.files.TakeFile;

/** What the headers of an upload say; to be taken as {@code @BeanParam}. */
public class UploadHeaders {
    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    @Parameter(hidden = true)
    @HeaderParam(HttpHeaders.CONTENT_TYPE)
    String type;

    @Parameter(hidden = true)
    @HeaderParam(HttpHeaders.CONTENT_LENGTH)
    String length;

    @Parameter(
            description = "A repeat under the same key gets the first answer and does nothing again",
            schema = @Schema(maxLength = 200))
    @HeaderParam(IDEMPOTENCY_KEY)
    String key;

    /** Null for none. */
    public String key() {
        return key;
    }

    /** @param fileName as the sender gives it; null for none */
    public TakeFile.Incoming incoming(String fileName) {
        long announced = length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : -1;
        String claimed = type == null ? MediaType.APPLICATION_OCTET_STREAM : type;
        return new TakeFile.Incoming(fileName == null ? "" : fileName, claimed, announced);
    }
}

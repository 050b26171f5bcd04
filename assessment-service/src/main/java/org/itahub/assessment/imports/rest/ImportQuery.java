package org.itahub.assessment.imports.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.itahub.assessment.imports.ImportFormat;
import org.itahub.platform.imports.ImportMode;
import org.itahub.platform.imports.ImportParameters;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** What every import is asked with; to be taken as {@code @BeanParam}. */
public class ImportQuery {
    static final String CSV = "text/csv";
    static final String CSV_UTF8 = "text/csv;charset=UTF-8";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String JSON = "application/json";
    static final String NDJSON = "application/x-ndjson";

    @Parameter(description = "true: only say what would become of the rows", example = "true")
    @QueryParam("dryRun")
    String dryRun;

    @Parameter(description = "ATOMIC (the default): nothing if any row is rejected; PARTIAL: the other rows")
    @QueryParam("mode")
    String mode;

    @Parameter(hidden = true)
    @HeaderParam(HttpHeaders.CONTENT_TYPE)
    String type;

    @Parameter(
            description = "A repeat under the same key gets the first answer and does nothing again",
            schema = @Schema(maxLength = 200))
    @HeaderParam("Idempotency-Key")
    String key;

    boolean isDryRun() {
        return ImportParameters.dryRun(dryRun);
    }

    ImportMode importMode() {
        return ImportParameters.mode(mode);
    }

    /** Whether repeats must be told from other requests. */
    boolean keyed() {
        return key != null;
    }

    ImportFormat format() {
        String plain = type == null ? "" : type.split(";")[0].strip().toLowerCase(Locale.ROOT);
        return switch (plain) {
            case CSV -> ImportFormat.CSV;
            case XLSX -> ImportFormat.XLSX;
            case JSON -> ImportFormat.JSON;
            case NDJSON -> ImportFormat.NDJSON;
            default -> throw Problem.of(PlatformProblem.UNSUPPORTED_MEDIA_TYPE);
        };
    }
}

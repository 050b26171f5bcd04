package org.itahub.measures.evidence;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.MeasuresConfig;
import org.itahub.measures.Waiting;
import org.itahub.measures.evidence.store.EvidenceStore;
import org.itahub.platform.files.storage.FileStorage;
import org.itahub.platform.files.storage.StorageChoice;

/** Evidence as tests add it over REST, and what became of it behind. */
final class Evidences {
    private Evidences() {}

    static String evidence(String code) {
        return Given.progress(code) + "/evidence";
    }

    static Response link(String code, String title, String link) {
        return Given.officer(code)
                .body(Map.of("kind", "LINK", "title", title, "link", link))
                .post(evidence(code));
    }

    /** An upload that claims nothing of its type. */
    static Response upload(String code, String title, String fileName, byte[] content) {
        return upload(code, title, fileName, "application/octet-stream", content);
    }

    static Response upload(String code, String title, String fileName, String type, byte[] content) {
        return uploading(code, title, fileName, type).body(content).post(evidence(code) + "/files");
    }

    static RequestSpecification uploading(String code, String title, String fileName, String type) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .auth()
                .oauth2(Tokens.officer(code))
                .contentType(type)
                .queryParam("title", title)
                .queryParam("fileName", fileName);
    }

    static void submit(String code) {
        Given.officer(code)
                .header("If-Match", "*")
                .post(Given.progress(code) + "/submit")
                .then()
                .statusCode(200);
    }

    static void accept(String code) {
        Given.approver("clerk", code)
                .header("If-Match", "*")
                .post(Given.progress(code) + "/accept")
                .then()
                .statusCode(200);
    }

    /** Under which key the storage has a file that was just added. */
    static String storageKey(Response added) {
        String sha256 = added.path("sha256");
        return Sqls.text("SELECT storage_key FROM progress_evidence WHERE sha256 = ?", sha256);
    }

    static FileStorage storage() {
        return bean(FileStorage.class);
    }

    static List<String> named(String key) {
        return List.copyOf(bean(EvidenceStore.class).named(List.of(key)));
    }

    /** The files in the storage that no evidence names; earlier runs of the tests leave some. */
    static List<String> unnamed() {
        try (Stream<String> keys = storage().keptBefore(Instant.MAX)) {
            return keys.filter(key -> named(key).isEmpty()).sorted().toList();
        }
    }

    /** Fails where an upload left a temporary file, or a file that no evidence names beyond those of before. */
    static void requireNothingUnnamed(List<String> before) {
        Path incoming = StorageChoice.incoming(bean(MeasuresConfig.class).evidence());
        Waiting.until("no temporary file is left", () -> {
            try (Stream<Path> files = Files.list(incoming)) {
                return files.findAny().isEmpty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertEquals(before, unnamed());
    }

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}

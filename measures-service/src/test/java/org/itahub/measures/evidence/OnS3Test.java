package org.itahub.measures.evidence;

import static org.hamcrest.Matchers.hasItem;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import org.itahub.embedded.test.SampleFiles;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.platform.files.storage.S3Storage;
import org.junit.jupiter.api.Test;

/** The whole way of a file, with an S3-compatible server named by configuration alone. */
@HubTest
@TestProfile(OnS3Test.OnS3.class)
@QuarkusTestResource(value = S3TestResource.class, restrictToAnnotatedClass = true)
class OnS3Test {
    public static class OnS3 implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("measures.evidence.storage", "s3");
        }
    }

    @Test
    void a_file_is_kept_given_back_and_removed_and_an_outage_is_told() {
        String code = Given.draftedProgress();
        byte[] pdf = SampleFiles.pdf(300_000);
        Response added = Evidences.upload(code, "ไฟล์", "a.pdf", pdf);
        String content = added.path("content");
        assertArrayEquals(pdf, Given.officer(code).get(content).asByteArray());
        String key = Evidences.storageKey(added);
        S3Storage s3 = S3TestResource.storage();
        assertEquals(true, s3.has(key));
        RestAssured.get("/q/health/well").then().statusCode(200).body("checks.name", hasItem("File storage"));

        Given.officer(code)
                .header("If-Match", "*")
                .delete(added.header("Location"))
                .then()
                .statusCode(204);
        assertEquals(false, s3.has(key));

        Evidences.upload(code, "ไฟล์", "a.pdf", pdf).then().statusCode(201);
        S3TestResource.stopServer();
        refused(Evidences.upload(code, "ไฟล์", "b.pdf", SampleFiles.pdf()), 503, "evidence-storage-unavailable");
        Given.officer(code).get(Evidences.evidence(code)).then().statusCode(200);
        RestAssured.get("/q/health/well").then().statusCode(503);
        RestAssured.get("/q/health/ready").then().statusCode(200);
    }
}

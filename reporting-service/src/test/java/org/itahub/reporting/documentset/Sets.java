package org.itahub.reporting.documentset;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.itahub.embedded.test.Tokens;
import org.itahub.reporting.support.ReadModelFixture;

/** What tests of document sets ask again and again. */
final class Sets {
    private static final Set<String> OVER = Set.of("DONE", "FAILED", "CANCELLED");

    private Sets() {}

    static RequestSpecification officer(String province) {
        return as(Tokens.province(province));
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    static Response asked(String province) {
        return officer(province).post(address(province, "2565"));
    }

    static String address(String province, String year) {
        return "/api/v1/provinces/" + province + "/document-sets/" + year;
    }

    /** The job once it is over. */
    static JsonPath over(String job) {
        ReadModelFixture.until(() -> OVER.contains(followed(job).getString("state")));
        return followed(job);
    }

    static JsonPath followed(String job) {
        return as(Tokens.admin()).get(job).then().statusCode(200).extract().jsonPath();
    }

    /** Each file of the set by its name, in their order. */
    static Map<String, byte[]> unpacked(byte[] set) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(set), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static byte[] downloaded(String job) {
        return as(Tokens.admin())
                .get(job + "/content")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}

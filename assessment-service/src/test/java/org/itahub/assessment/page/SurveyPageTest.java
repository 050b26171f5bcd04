package org.itahub.assessment.page;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.itahub.embedded.test.HubServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of the page for respondents, as they are and as the service hands them out. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class SurveyPageTest {
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/survey");
    private static final int BUDGET = 60 * 1024;

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_file_is_served_with_the_strict_headers(String file) {
        given().get("/survey/" + file)
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        equalTo(
                                "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self';"
                                        + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-cache"));
    }

    @Test
    void the_address_of_a_link_is_the_page() {
        given().get("/survey/")
                .then()
                .statusCode(200)
                .contentType(containsString("text/html"))
                .header("Cache-Control", equalTo("no-cache"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<html lang=\"th\">"));
    }

    @Test
    void a_link_that_lost_its_slash_leads_there_too() {
        given().redirects().follow(false).get("/survey").then().statusCode(308).header("Location", equalTo("survey/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"survey.js", "survey.css", "index.html"})
    void what_is_text_goes_out_compressed(String file) {
        given().header("Accept-Encoding", "gzip")
                .get("/survey/" + file)
                .then()
                .statusCode(200)
                .header("Content-Encoding", equalTo("gzip"));
    }

    @Test
    void the_whole_page_with_its_font_stays_under_sixty_kilobytes() throws IOException {
        int bytes = 0;
        for (String file : files().toList()) {
            bytes += compressed(Files.readAllBytes(FOLDER.resolve(file)));
        }
        assertTrue(bytes < BUDGET, bytes + " bytes");
    }

    @Test
    void the_page_runs_no_script_and_no_style_that_stands_in_it() throws IOException {
        String page = Files.readString(FOLDER.resolve("index.html"));
        assertFalse(page.matches("(?s).*<script(?![^>]*\\ssrc=)[^>]*>.*"), "a script in the page");
        assertFalse(page.matches("(?s).*(<style|\\sstyle=|\\son[a-z]+=).*"), "a style or a handler in the page");
    }

    /** Browsers of 2017 stop at the first sign that they do not know. */
    @ParameterizedTest
    @MethodSource("files")
    void scripts_use_nothing_that_browsers_of_2017_do_not_know(String file) throws IOException {
        if (!file.endsWith(".js")) {
            return;
        }
        String script = Files.readString(FOLDER.resolve(file)).replaceAll("(?m)^\\s*(//|\\*|/\\*).*$", "");
        List<String> tooNew = List.of(
                "\\?\\.[a-zA-Z(\\[]",
                "\\?\\?",
                "\\bcatch \\{",
                "\\{ *\\.\\.\\.",
                ", *\\.\\.\\.[a-z]+ *\\}",
                "\\bimport\\(",
                "replaceChildren",
                "replaceAll",
                "\\.flat\\(",
                "fromEntries",
                "\\.at\\(",
                "randomUUID",
                "\\.finally\\(");
        assertEquals(
                List.of(),
                tooNew.stream()
                        .filter(sign -> script.matches("(?s).*" + sign + ".*"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void no_file_names_another_site(String file) throws IOException {
        if (file.endsWith(".woff2") || file.equals("OFL.txt")) {
            return;
        }
        String text = Files.readString(FOLDER.resolve(file)).replace("http://www.w3.org/2000/svg", "");
        assertFalse(text.matches("(?s).*(https?:)?//[a-z0-9.-]+\\.[a-z]{2,}.*"), file);
    }

    private static int compressed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}

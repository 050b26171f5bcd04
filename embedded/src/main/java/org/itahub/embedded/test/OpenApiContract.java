package org.itahub.embedded.test;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds the served OpenAPI document against the committed one. */
public final class OpenApiContract {
    private static final String UPDATE = "update.openapi";

    private OpenApiContract() {}

    /**
     * Fails where the running service's {@code /q/openapi} is not the committed file. With {@code -Dupdate.openapi=true}
     * it writes the file instead, for a change that is meant.
     */
    public static void verify(Path committed) {
        String served = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        if (Boolean.getBoolean(UPDATE)) {
            write(committed, served);
        } else if (!served.equals(read(committed))) {
            throw new AssertionError("The API differs from " + committed + " at line "
                    + firstDifference(served, read(committed)) + ". If the change is meant, run the test with -D"
                    + UPDATE
                    + "=true and commit the file.");
        }
    }

    private static String firstDifference(String served, String committed) {
        String[] ours = served.split("\n", -1);
        String[] theirs = committed.split("\n", -1);
        int line = 0;
        while (line < ours.length && line < theirs.length && ours[line].equals(theirs[line])) {
            line++;
        }
        String found = line < ours.length ? ours[line].strip() : "(end)";
        String wanted = line < theirs.length ? theirs[line].strip() : "(end)";
        return (line + 1) + ": served \"" + found + "\", committed \"" + wanted + "\"";
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String content) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.itahub.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Where a browser signs in to the embedded provider: choose one of the demonstration users, no password asked. */
final class LoginPage {
    private static final String PAGE = """
            <!doctype html>
            <html lang="th">
            <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>เข้าสู่ระบบตัวอย่าง · ITA Hub</title>
            <style>
            body { font: 16px/1.6 Sarabun, sans-serif; max-width: 34rem; margin: 8vh auto; padding: 0 1rem; color: #1c2733; }
            button { font: inherit; width: 100%%; text-align: left; padding: .5rem .8rem; margin: .2rem 0;
                     border: 1px solid #c9ced6; border-radius: .3rem; background: #fff; cursor: pointer; }
            button:hover, button:focus { border-color: #1f4e8c; background: #f4f6f9; }
            small { color: #5b6b7c; }
            </style>
            </head>
            <body>
            <h1>ITA Hub</h1>
            <p>เลือกผู้ใช้ตัวอย่างเพื่อเข้าสู่ระบบ<br><small>Choose a demonstration user to sign in. This page is part of the
            local hub only.</small></p>
            %s
            </body>
            </html>
            """;
    private static final String CHOICE = """
            <form method="post"><input type="hidden" name="claims" value="%s">
            <button name="username" value="%s">%s <small>%s</small></button></form>
            """;

    private LoginPage() {}

    /** Writes the page where the provider can read it. */
    static Path write() {
        String choices = DemoUser.all().stream()
                .map(user -> CHOICE.formatted(
                        json(user.claims()).replace("\"", "&quot;"),
                        user.name(),
                        user.name(),
                        String.join(", ", user.roles())))
                .collect(Collectors.joining());
        try {
            return Files.writeString(TemporaryFolder.create("login").resolve("login.html"), PAGE.formatted(choices));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Enough JSON for a user's claims: texts and lists of texts, none of which needs escaping. */
    private static String json(Map<String, Object> claims) {
        return claims.entrySet().stream()
                .map(claim -> quoted(claim.getKey()) + ":" + value(claim.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        return value instanceof Collection<?> texts
                ? texts.stream().map(LoginPage::quoted).collect(Collectors.joining(",", "[", "]"))
                : quoted(value);
    }

    private static String quoted(Object text) {
        return "\"" + text + "\"";
    }
}

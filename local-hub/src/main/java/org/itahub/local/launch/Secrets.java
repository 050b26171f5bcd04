package org.itahub.local.launch;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.Set;

/** Passwords of the database users, made at the first start and kept where only the hub's owner may read. */
final class Secrets {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final int BYTES = 24;

    private final Properties passwords;

    private Secrets(Properties passwords) {
        this.passwords = passwords;
    }

    static Secrets in(Path file) {
        Properties passwords = new Properties();
        try {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    passwords.load(reader);
                }
                return new Secrets(passwords);
            }
            passwords.setProperty("postgres", random());
            for (Service service : Service.values()) {
                passwords.setProperty(service.id(), random());
            }
            Files.createFile(file, OWNER_ONLY);
            try (Writer writer = Files.newBufferedWriter(file, StandardOpenOption.WRITE)) {
                passwords.store(writer, "Made by ./hub run for this folder only");
            }
            return new Secrets(passwords);
        } catch (IOException e) {
            throw new HubProblem("The passwords in " + file + " cannot be read or made: " + e.getMessage() + ".", e);
        }
    }

    String superuser() {
        return passwords.getProperty("postgres");
    }

    String of(Service service) {
        return passwords.getProperty(service.id());
    }

    private static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

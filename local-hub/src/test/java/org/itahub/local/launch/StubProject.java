package org.itahub.local.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A built project whose three services are {@link StubService}s, or programs that end at once. */
final class StubProject {
    private StubProject() {}

    static void build(Path project) throws IOException {
        for (Service service : Service.values()) {
            program(project, service, StubService.class.getName());
        }
    }

    /** Replaces a service by a program that cannot even begin. */
    static void breakService(Path project, Service service) throws IOException {
        program(project, service, "org.itahub.NoSuchProgram");
    }

    private static void program(Path project, Service service, String main) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, main);
        attributes.put(Attributes.Name.CLASS_PATH, testClasses());
        Path jar = service.program(project);
        Files.createDirectories(jar.getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            out.finish();
        }
    }

    private static String testClasses() {
        try {
            return StubService.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.itahub.local.compose;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.itahub.local.Project;
import org.itahub.local.launch.Service;

/** The configuration keys that a service declares or injects, its own and the platform's. */
final class ServiceProperties {
    private static final String PLATFORM = "platform/src/main/resources/META-INF/microprofile-config.properties";
    private static final Pattern INJECTED = Pattern.compile("@ConfigProperty\\(\\s*name\\s*=\\s*\"([^\"]+)\"");

    /** Declared nowhere, since no file may hold a password. */
    private static final String PASSWORD = "quarkus.datasource.password";

    private final Map<String, String> declared = new TreeMap<>();
    private final Set<String> injected = new TreeSet<>(Set.of(PASSWORD));

    ServiceProperties(Service service) {
        declare(PLATFORM);
        declare(service.title() + "/src/main/resources/application.properties");
        inject("platform");
        inject(service.title());
    }

    /** Whether some key is set by this variable. */
    boolean read(String variable) {
        return Stream.concat(declared.keySet().stream(), injected.stream())
                .anyMatch(key -> variable(key).equals(variable));
    }

    /** The variables of the keys whose default names this machine, and so is wrong in a container. */
    Set<String> variablesWithLocalDefault() {
        Set<String> variables = new TreeSet<>();
        declared.forEach((key, value) -> {
            if (!key.startsWith("%") && value.contains("localhost")) {
                variables.add(variable(key));
            }
        });
        return variables;
    }

    /** How MicroProfile Config writes a key as a variable. */
    private static String variable(String key) {
        return key.replaceAll("[^a-zA-Z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private void declare(String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Project.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.stringPropertyNames().forEach(key -> declared.put(key, properties.getProperty(key)));
    }

    private void inject(String module) {
        try (Stream<Path> sources = Files.walk(Project.root().resolve(module).resolve("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher matcher = INJECTED.matcher(Files.readString(source));
                while (matcher.find()) {
                    injected.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.itahub.local.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itahub.embedded.Topics;
import org.itahub.local.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class ComposeFileTest {
    private final ComposeFile compose = new ComposeFile();

    @Test
    @EnabledIf(value = "dockerComposeIsHere", disabledReason = "docker-compose is not installed")
    void docker_compose_accepts_the_file_once_every_secret_is_given() throws Exception {
        assertEquals("", config(true));
    }

    @Test
    @EnabledIf(value = "dockerComposeIsHere", disabledReason = "docker-compose is not installed")
    void docker_compose_refuses_the_file_while_a_secret_is_missing() throws Exception {
        String refusal = config(false);
        assertTrue(refusal.contains("set it in .env"), refusal);
    }

    @Test
    void the_example_names_every_secret_and_holds_none() {
        Set<String> named = Project.read(".env.example")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted =
                compose.askedFor().stream().map(name -> name + "=").collect(Collectors.toCollection(TreeSet::new));
        assertEquals(wanted, named);
    }

    @Test
    void the_containers_topics_are_those_of_the_local_hub() {
        Matcher streams =
                Pattern.compile("for stream in ([a-z ]+);").matcher(Project.read("docker/kafka/create-topics.sh"));
        assertTrue(streams.find());
        Set<String> topics = Arrays.stream(streams.group(1).split(" "))
                .flatMap(stream -> Stream.of("ita." + stream + ".v1", "ita." + stream + ".v1.dlq"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Topics.all()), topics);
    }

    @Test
    void the_containers_topics_remember_as_long_as_those_of_the_local_hub() {
        String script = Project.read("docker/kafka/create-topics.sh");
        assertTrue(
                script.contains(
                        "retention_ms=" + Topics.settings("ita.plans.v1").get("retention.ms") + "\n"),
                script);
        assertTrue(
                script.contains("ita.reminders.v1 | ita.disclosures.v1) retention_ms="
                        + Topics.settings("ita.disclosures.v1").get("retention.ms") + " "),
                script);
        Topics.settings("ita.plans.v1").keySet().forEach(name -> assertTrue(script.contains(name + "="), name));
    }

    @Test
    void the_local_hubs_topics_are_those_that_the_services_publish_to() {
        Matcher constants = Pattern.compile("= \"(ita\\.[a-z]+\\.v1)\";")
                .matcher(Project.read("platform/src/main/java/org/itahub/platform/events/Topics.java"));
        Set<String> topics = constants
                .results()
                .map(found -> found.group(1))
                .flatMap(stream -> Stream.of(stream, stream + ".dlq"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(Topics.all()), topics);
    }

    @Test
    void every_file_that_the_containers_are_given_is_there() {
        List<String> files = List.of(
                "docker/service.Dockerfile",
                "docker/postgres/create-databases.sh",
                "docker/kafka/create-topics.sh",
                "docker/keycloak/ita-hub-realm.json");
        for (String file : files) {
            assertTrue(Project.read("docker-compose.yml").contains(folderOrFile(file)), file);
            assertTrue(Files.exists(Project.root().resolve(file)), file);
        }
    }

    /** The whole import folder is given to Keycloak, everything else by file. */
    private static String folderOrFile(String file) {
        return file.endsWith(".json") ? Path.of(file).getParent().toString() : file;
    }

    static boolean dockerComposeIsHere() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "docker-compose")));
    }

    /** Runs {@code docker-compose config}; returns its complaint. */
    private String config(boolean withSecrets) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder("docker-compose", "config", "--quiet")
                .directory(Project.root().toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = command.environment();
        for (String name : compose.askedFor()) {
            if (withSecrets) {
                environment.put(name, "secret");
            } else {
                // An empty value beats a developer's own .env.
                environment.put(name, "");
            }
        }
        Process process = command.start();
        String complaint = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : complaint;
    }
}

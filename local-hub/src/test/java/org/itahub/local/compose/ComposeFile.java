package org.itahub.local.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itahub.local.Project;

/** docker-compose.yml, read for its variables. */
final class ComposeFile {
    private static final Pattern ASKED_FOR = Pattern.compile("\\$\\{(\\w+):\\?");

    private final String text = Project.read("docker-compose.yml");

    /** The variables that a container gets. */
    Map<String, String> environment(String service) {
        try {
            JsonNode environment = new YAMLMapper()
                    .readTree(text)
                    .path("services")
                    .path(service)
                    .path("environment");
            Map<String, String> variables = new TreeMap<>();
            environment
                    .properties()
                    .forEach(entry ->
                            variables.put(entry.getKey(), entry.getValue().asText()));
            return variables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The variables that whoever starts the containers has to give. */
    Set<String> askedFor() {
        Set<String> names = new TreeSet<>();
        Matcher matcher = ASKED_FOR.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}

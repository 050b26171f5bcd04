package org.itahub.measures.reminders;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itahub.measures.reminders.domain.Recipient;
import org.itahub.measures.reminders.domain.Step;

/**
 * The words of reminders, which stand in {@code resources/reminders}: a file a language and step, its first line the
 * subject. A missing one keeps the service from starting.
 */
@Startup
@ApplicationScoped
class TextTemplates {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final Map<String, String> templates = new HashMap<>();
    private final Properties posts = new Properties();

    TextTemplates() {
        try {
            posts.load(new StringReader(read("posts.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (Step step : Step.all()) {
            for (String language : new String[] {"th", "en"}) {
                templates.put(name(language, step), read(name(language, step)));
            }
        }
    }

    Post post(Recipient recipient, String province) {
        Map<String, String> values = Map.of("province", province);
        return new Post(
                fill(posts.getProperty(recipient + ".th"), values), fill(posts.getProperty(recipient + ".en"), values));
    }

    /** @param values what fills each place that the template names */
    Texts.Message message(String language, Step step, Map<String, String> values) {
        String[] parts = templates.get(name(language, step)).split("\n\n", 2);
        return new Texts.Message(fill(parts[0], values), fill(parts[1], values).strip());
    }

    private static String fill(String template, Map<String, String> values) {
        return PLACE.matcher(template).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("Nothing fills " + place.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static String name(String language, Step step) {
        return language + "/" + hyphened(step.rung()) + "." + hyphened(step.recipient()) + ".txt";
    }

    private static String hyphened(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String read(String name) {
        try (InputStream in = TextTemplates.class.getResourceAsStream("/reminders/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The text reminders/" + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

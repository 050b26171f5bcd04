package org.itahub.assessment.framework;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.itahub.assessment.framework.domain.FrameworkCheck;
import org.itahub.assessment.framework.domain.FrameworkContent;
import org.itahub.assessment.framework.domain.FrameworkRules;
import org.itahub.assessment.framework.store.FrameworkStore;

/**
 * Brings the frameworks of 2561 to 2566 into an empty database. 2563 and 2564 share the content of 2565; of 2561 and
 * 2562 only totals and levels are known. A year that has a framework is left alone.
 */
@ApplicationScoped
public class SeedFrameworks {

    /** Before whatever is shipped beside the frameworks and needs them. */
    public static final int FIRST = 100;

    private static final Map<Integer, String> SHIPPED = new TreeMap<>(Map.of(
            2561, "framework-2561.json",
            2562, "framework-2561.json",
            2563, "framework-2565.json",
            2564, "framework-2565.json",
            2565, "framework-2565.json",
            2566, "framework-2566.json"));

    private final FrameworkStore store;
    private final ObjectMapper mapper;

    SeedFrameworks(FrameworkStore store, ObjectMapper mapper) {
        this.store = store;
        this.mapper = mapper;
    }

    @Transactional
    void onStart(@Observes @Priority(FIRST) StartupEvent started) {
        SHIPPED.forEach((year, file) -> {
            store.lockYear(year);
            if (store.latestVersion(year).isEmpty()) {
                add(read(file).forYear(year));
            }
        });
    }

    private void add(FrameworkContent content) {
        switch (FrameworkRules.check(content)) {
            case FrameworkCheck.Sound sound -> store.add(sound.framework(), 1, "ita-hub");
            case FrameworkCheck.Faulty faulty ->
                throw new IllegalStateException("the shipped framework is faulty: " + faulty.faults());
        }
    }

    private FrameworkContent read(String file) {
        try (InputStream in = SeedFrameworks.class.getResourceAsStream("/frameworks/" + file)) {
            return mapper.readValue(in, FrameworkDocument.class).toContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

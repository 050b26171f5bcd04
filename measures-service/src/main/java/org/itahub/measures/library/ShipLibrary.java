package org.itahub.measures.library;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.itahub.measures.library.domain.LibraryEntry;

/**
 * Loads the entries that come with the service at its start. Whoever changes {@code library/measures.json} raises its
 * edition; hubs then get the new texts, except of entries that they changed themselves.
 */
@ApplicationScoped
public class ShipLibrary {
    private static final String FILE = "/library/measures.json";

    private final MeasureLibrary library;
    private final ObjectMapper mapper;

    ShipLibrary(MeasureLibrary library, ObjectMapper mapper) {
        this.library = library;
        this.mapper = mapper;
    }

    /** The shipped file. */
    record Shipped(int edition, List<LibraryEntry> entries) {}

    @Transactional
    void atStart(@Observes StartupEvent start) {
        ship(shipped());
    }

    void ship(Shipped shipped) {
        shipped.entries().forEach(entry -> library.ship(entry, shipped.edition()));
    }

    Shipped shipped() {
        try (InputStream file = ShipLibrary.class.getResourceAsStream(FILE)) {
            return mapper.readValue(file, Shipped.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}

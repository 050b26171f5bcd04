package org.itahub.assessment.crosswalk;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.crosswalk.domain.CrosswalkCheck;
import org.itahub.assessment.crosswalk.domain.CrosswalkRules;
import org.itahub.assessment.crosswalk.domain.Mapping;
import org.itahub.assessment.crosswalk.store.CrosswalkStore;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.assessment.framework.SeedFrameworks;
import org.jboss.logging.Logger;

/**
 * Brings the crosswalk between 2565 and 2566 into an empty database. Where the hub has one already, or posted a
 * framework of its own for one of the years that the shipped crosswalk does not fit, nothing is added.
 */
@ApplicationScoped
class SeedCrosswalks {

    private static final Logger LOG = Logger.getLogger(SeedCrosswalks.class);
    private static final int FROM = 2565;
    private static final int TO = 2566;

    private final CrosswalkStore store;
    private final Frameworks frameworks;
    private final ObjectMapper mapper;

    SeedCrosswalks(CrosswalkStore store, Frameworks frameworks, ObjectMapper mapper) {
        this.store = store;
        this.frameworks = frameworks;
        this.mapper = mapper;
    }

    record Shipped(List<MappingEntry> mappings) {}

    @Transactional
    void onStart(@Observes @Priority(SeedFrameworks.FIRST + 1) StartupEvent started) {
        frameworks.holdYear(FROM);
        frameworks.holdYear(TO);
        if (store.newest(FROM, TO).isPresent()) {
            return;
        }
        PinnedFramework from = frameworks.latest(FROM);
        PinnedFramework to = frameworks.latest(TO);
        List<Mapping> mappings =
                read().mappings().stream().map(MappingEntry::toMapping).toList();
        switch (CrosswalkRules.check(from.framework(), to.framework(), mappings)) {
            case CrosswalkCheck.Fitting fitting ->
                store.add(
                        new StoredCrosswalk(FROM, TO, 1, from.version(), to.version(), mappings, Optional.empty()),
                        "ita-hub");
            case CrosswalkCheck.Unfit unfit ->
                LOG.warnf(
                        "The shipped crosswalk %d to %d does not fit the hub's own frameworks (%d faults) and was left out",
                        FROM, TO, unfit.faults().size());
        }
    }

    private Shipped read() {
        try (InputStream in = SeedCrosswalks.class.getResourceAsStream("/crosswalks/crosswalk-2565-2566.json")) {
            return mapper.readValue(in, Shipped.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

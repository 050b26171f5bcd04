package org.itahub.platform.files;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.itahub.platform.files.storage.FileStorage;
import org.itahub.platform.files.storage.StorageFailure;
import org.jboss.logging.Logger;

/** Removes what was stored and never named, because a process was killed or a database was lost in between. */
@ApplicationScoped
public class SweepFiles {
    private static final Logger LOG = Logger.getLogger(SweepFiles.class);

    /** Far longer than any upload and its transaction take together. */
    private static final Duration OLD = Duration.ofDays(1);

    private static final int AT_A_TIME = 500;

    private final FileStorage storage;
    private final FileOwner owner;
    private final Reception reception;

    SweepFiles(FileStorage storage, FileOwner owner, Reception reception) {
        this.storage = storage;
        this.owner = owner;
        this.reception = reception;
    }

    /** Files bear the real time, also where the hub's own clock shows another. */
    @Scheduled(every = "6h", delayed = "10m")
    void sweep() {
        try {
            int removed = before(Instant.now().minus(OLD));
            if (removed > 0) {
                LOG.infof("%d files that nothing names were removed", removed);
            }
        } catch (StorageFailure | UncheckedIOException e) {
            LOG.warnf("The file storage was not swept: %s", e.getMessage());
        }
    }

    /**
     * Removes files kept before that moment which nothing names, and unfinished uploads begun before it.
     *
     * @return how many files were removed
     */
    public int before(Instant moment) {
        reception.sweep(moment);
        int removed = 0;
        try (Stream<String> keys = storage.keptBefore(moment)) {
            Iterator<String> each = keys.iterator();
            while (each.hasNext()) {
                List<String> some = new ArrayList<>();
                while (each.hasNext() && some.size() < AT_A_TIME) {
                    some.add(each.next());
                }
                removed += removeUnnamed(some);
            }
        }
        return removed;
    }

    private int removeUnnamed(List<String> keys) {
        Set<String> named = owner.named(keys);
        List<String> unnamed = keys.stream().filter(key -> !named.contains(key)).toList();
        unnamed.forEach(storage::delete);
        return unnamed.size();
    }
}

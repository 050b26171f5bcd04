package org.itahub.assessment.linkcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.assessment.AssessmentConfig;
import org.itahub.assessment.linkcheck.store.LinkStore;
import org.itahub.platform.http.Sha256;

/** Links that somebody gave: makes them known, has them looked at, tells what is known. */
@ApplicationScoped
public class KnownLinks {

    private final LinkStore store;
    private final LinkCheckConfig config;
    private final Clock clock;

    KnownLinks(LinkStore store, AssessmentConfig config, Clock clock) {
        this.store = store;
        this.config = config.linkCheck();
        this.clock = clock;
    }

    /** By what a link is known. */
    public static String id(String link) {
        return Sha256.hex(link.getBytes(StandardCharsets.UTF_8));
    }

    /** Makes a link known within the current transaction, and has it looked at soon. */
    public String add(String link) {
        String id = id(link);
        store.add(id, link, clock.instant());
        return id;
    }

    /** Has links looked at within the current transaction, but for those that just were; tells how many will be. */
    public int demand(Collection<String> ids) {
        Instant now = clock.instant();
        return store.demand(ids, now, now.minus(config.freshFor()));
    }

    /** What is known of links, by their ids. */
    public Map<String, CheckedLink> of(Collection<String> ids) {
        return store.find(ids).stream().collect(Collectors.toMap(CheckedLink::id, Function.identity()));
    }
}

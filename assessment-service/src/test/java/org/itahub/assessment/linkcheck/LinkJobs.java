package org.itahub.assessment.linkcheck;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.itahub.assessment.linkcheck.domain.LinkState;
import org.itahub.platform.sql.Sql;

/** The link check as tests start it, since it does not start by itself there. */
public final class LinkJobs {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private LinkJobs() {}

    /** One run of the job, as one replica does it. Links that other tests gave lead out of this machine and are left. */
    public static void run() {
        new Sql(Arc.container().instance(AgroalDataSource.class).get())
                .update(
                        "UPDATE link_check SET due_at = NULL WHERE due_at IS NOT NULL AND link NOT LIKE 'http://127.0.0.1:%'");
        try {
            Arc.container().instance(LinkCheckJob.class).get().run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    /** Has links looked at until each is reached or dead. */
    public static void settle(String... links) {
        List<String> ids = Arrays.stream(links).map(KnownLinks::id).toList();
        Instant end = Instant.now().plus(PATIENCE);
        while (known().of(ids).size() < ids.size() || !settled(known().of(ids).values())) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not settled: " + known().of(ids));
            }
            run();
            pause();
        }
    }

    /** Makes a link known, and has it looked at. */
    static LinkState check(String link) {
        QuarkusTransaction.requiringNew().run(() -> known().add(link));
        settle(link);
        return state(link);
    }

    static LinkState state(String link) {
        return known().of(List.of(KnownLinks.id(link))).get(KnownLinks.id(link)).state();
    }

    static KnownLinks known() {
        return Arc.container().instance(KnownLinks.class).get();
    }

    private static boolean settled(Collection<CheckedLink> links) {
        return links.stream()
                .map(CheckedLink::state)
                .allMatch(state -> state.isDead() || state.checkedAt().isPresent() && state.failures() == 0);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }
}

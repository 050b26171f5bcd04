package org.itahub.assessment.linkcheck;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.itahub.platform.sql.SqlFailure;
import org.jboss.logging.Logger;

/**
 * Looks at links that are due. Each replica does, and each takes hosts that no other has: a host is asked by one of them at a
 * time, one link after the other with a pause between. No transaction is open while a server is waited for.
 */
@ApplicationScoped
class LinkCheckJob {

    private static final Logger LOG = Logger.getLogger(LinkCheckJob.class);

    private final NoteProbe notes;
    private final ProbeLink probe;

    LinkCheckJob(NoteProbe notes, ProbeLink probe) {
        this.notes = notes;
        this.probe = probe;
    }

    /** Until no host that may be asked now has a link that is due. */
    @Scheduled(every = "{assessment.link-check.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() throws InterruptedException {
        try (ExecutorService looks = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CheckedLink> due = notes.claim();
            while (!due.isEmpty()) {
                look(due, looks);
                due = notes.claim();
            }
        }
    }

    private void look(List<CheckedLink> due, ExecutorService looks) throws InterruptedException {
        List<Future<?>> running = new ArrayList<>();
        for (CheckedLink link : due) {
            running.add(looks.submit(() -> {
                notes.of(link, probe.of(link.link()));
                return null;
            }));
        }
        for (Future<?> look : running) {
            try {
                look.get();
            } catch (ExecutionException e) {
                warn(e.getCause());
            }
        }
    }

    /** One link that cannot be noted does not hold up the others; its lease ends, and it comes again. */
    private static void warn(Throwable cause) {
        if (cause instanceof SqlFailure) {
            LOG.warnf("What came of a link could not be noted: %s", cause.getMessage());
        } else {
            LOG.error("A link could not be looked at", cause);
        }
    }
}

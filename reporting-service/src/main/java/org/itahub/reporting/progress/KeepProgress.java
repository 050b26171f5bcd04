package org.itahub.reporting.progress;

import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.platform.events.EventHandler;
import org.itahub.platform.events.ReceivedEvent;
import org.itahub.platform.events.RejectedEvent;

/** A quarterly report was submitted, accepted or returned: its newest state is kept. */
@ApplicationScoped
public class KeepProgress implements EventHandler {
    private static final String ANY = "org.itahub.progress.";

    private final ProgressReports reports;

    KeepProgress(ProgressReports reports) {
        this.reports = reports;
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (!event.type().startsWith(ANY)) {
            return;
        }
        Progress report = event.as(Progress.class);
        if (report.agencyCode() == null
                || report.review() == null
                || report.state() == null
                || report.dueDate() == null
                || report.quarter() < 1
                || report.quarter() > 4) {
            throw new RejectedEvent("A report without agency, review, state, due date or quarter", null);
        }
        reports.keep(report, event.data().toString(), event.sequence());
    }
}

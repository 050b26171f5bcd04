package org.itahub.assessment.survey;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.itahub.assessment.survey.store.SheetStore;
import org.itahub.platform.sql.SqlFailure;
import org.jboss.logging.Logger;

/** What surveys need from time to time so that they stay anonymous. */
@ApplicationScoped
public class KeepSurveys {

    private static final Logger LOG = Logger.getLogger(KeepSurveys.class);

    private final Arrivals arrivals;
    private final SheetStore sheets;
    private final Clock clock;

    KeepSurveys(Arrivals arrivals, SheetStore sheets, Clock clock) {
        this.arrivals = arrivals;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Scheduled(
            every = "{assessment.survey.upkeep-every}",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fromTimeToTime() {
        try {
            now();
        } catch (SqlFailure e) {
            LOG.warnf("Surveys were not kept this time: %s", e.getMessage());
        }
    }

    /** Writes counts of arrivals down, mixes what has closed, and removes dead rows of pools; all of it may be repeated. */
    public void now() {
        arrivals.writeDown();
        sheets.closedWithPool(LocalDate.now(clock)).forEach(sheets::mixAll);
        sheets.removeDeadPools();
    }
}

package org.itahub.measures.mail;

import io.agroal.api.AgroalDataSource;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.WebApplicationException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.itahub.measures.MeasuresConfig;
import org.itahub.platform.fiscal.BangkokTime;
import org.itahub.platform.sql.Sql;
import org.jboss.logging.Logger;

/** Tells the hub which reminders were mailed, as any consumer does: over HTTP, with a client's token, until it is heard. */
@ApplicationScoped
class AcknowledgeMails {
    private static final Logger LOG = Logger.getLogger(AcknowledgeMails.class);
    private static final int AT_ONCE = 50;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final Sql sql;
    private final OidcClient tokens;
    private final RemindersApi hub;
    private final Clock clock;
    private final String consumer;

    AcknowledgeMails(
            AgroalDataSource dataSource,
            OidcClient tokens,
            @RestClient RemindersApi hub,
            Clock clock,
            MeasuresConfig config) {
        this.sql = new Sql(dataSource);
        this.tokens = tokens;
        this.hub = hub;
        this.clock = clock;
        this.consumer = config.mail().consumer();
    }

    private record Delivery(UUID reminderId, OffsetDateTime sentAt) {}

    @Scheduled(
            every = "{measures.mail.acknowledge-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = MailSwitchedOff.class)
    @Transactional
    void next() {
        List<Delivery> waiting = sql.query(
                """
                SELECT reminder_id, sent_at FROM mail_delivery WHERE acknowledged_at IS NULL AND given_up_at IS NULL
                ORDER BY sent_at LIMIT ? FOR UPDATE SKIP LOCKED""",
                row -> new Delivery(row.getObject(1, UUID.class), row.getObject(2, OffsetDateTime.class)),
                AT_ONCE);
        if (waiting.isEmpty()) {
            return;
        }
        try {
            String token = tokens.getTokens().await().atMost(LONGEST_WAIT).getAccessToken();
            for (Delivery delivery : waiting) {
                acknowledge(delivery, token);
            }
        } catch (RuntimeException e) {
            LOG.warnf("%d mails could not be acknowledged and will be again: %s", waiting.size(), e.getMessage());
        }
    }

    private void acknowledge(Delivery delivery, String token) {
        try {
            hub.acknowledge(
                    delivery.reminderId(),
                    "Bearer " + token,
                    new RemindersApi.Acknowledgement(
                            consumer, BangkokTime.of(delivery.sentAt().toInstant())));
            close(delivery, "UPDATE mail_delivery SET acknowledged_at = ? WHERE reminder_id = ?");
        } catch (WebApplicationException e) {
            if (passing(e.getResponse().getStatus())) {
                throw e;
            }
            LOG.errorf("The hub does not take the acknowledgement of %s: %s", delivery.reminderId(), e.getMessage());
            close(delivery, "UPDATE mail_delivery SET given_up_at = ? WHERE reminder_id = ?");
        }
    }

    private void close(Delivery delivery, String statement) {
        sql.update(statement, OffsetDateTime.now(clock), delivery.reminderId());
    }

    /** Whether it may go better another time: what the hub says of the reminder itself never does. */
    private static boolean passing(int status) {
        return status >= FIRST_SERVER_ERROR || status == UNAUTHENTICATED || status == FORBIDDEN;
    }
}

package org.itahub.reporting.rebuild;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.events.EventHandler;
import org.itahub.platform.events.EventIntake;
import org.itahub.platform.events.ReceivedEvent;
import org.itahub.platform.events.RejectedEvent;
import org.itahub.platform.jobs.JobHandler;
import org.itahub.platform.jobs.JobRun;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.ReportingProblem;
import org.itahub.reporting.intake.ReadModelTopics;
import org.jboss.logging.Logger;

/**
 * Builds the read model anew from the topics, in one transaction: until it commits, readers see the old model whole,
 * and live consumers wait at the gate. An event that a live consumer would refuse is counted and passed over (it is
 * among the dead letters already); a service that does not answer ends the rebuild and the old model stays, and so do
 * topics that no longer tell what the model knows. Its job may be cancelled: then the old model stays, too.
 */
@ApplicationScoped
class RebuildReadModel implements JobHandler {
    private static final Logger LOG = Logger.getLogger(RebuildReadModel.class);
    private static final int LONGEST_SECONDS = 3600;
    private static final int HUNDRED = 100;

    private final EventIntake intake;
    private final ReadModelTopics topics;
    private final ReadModelContents contents;
    private final TopicReader reader;
    private final AuditTrail audit;

    RebuildReadModel(
            EventIntake intake,
            ReadModelTopics topics,
            ReadModelContents contents,
            TopicReader reader,
            AuditTrail audit) {
        this.intake = intake;
        this.topics = topics;
        this.contents = contents;
        this.reader = reader;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return Rebuilds.KIND;
    }

    /** @throws Problem 503 where Kafka or the assessment service does not answer; 409 where events are gone */
    @Override
    public void work(JobRun run) {
        from(topics.handlers(), run::progress, run::finish);
    }

    /** @param progress told per cent, and free to end it by an exception; @param end told in the same transaction */
    void from(Map<String, EventHandler> handlers, IntConsumer progress, Consumer<Rebuild> end) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            intake.closeGate();
            String before = contents.hash();
            Set<String> filledBefore = contents.filledTables();
            contents.clear();
            List<Rebuild.Topic> read = new ArrayList<>();
            handlers.forEach((topic, handler) -> read.add(replay(
                    topic, handler, percent -> progress.accept((HUNDRED * read.size() + percent) / handlers.size()))));
            requireNothingLost(filledBefore, read);
            var rebuild = new Rebuild(List.copyOf(read), before, contents.hash());
            audit.record(AuditEntry.of("read-model.rebuild", "read-model", null, null, null, rebuild));
            end.accept(rebuild);
        });
    }

    private Rebuild.Topic replay(String topic, EventHandler handler, IntConsumer progress) {
        var rejected = new AtomicInteger();
        int events = reader.readAll(
                topic,
                record -> {
                    if (!taken(record, handler)) {
                        rejected.incrementAndGet();
                    }
                },
                progress);
        return new Rebuild.Topic(topic, events, rejected.get());
    }

    /** A topic without any event is fine in a new hub; where a part of the model vanishes with it, it was emptied. */
    private void requireNothingLost(Set<String> filledBefore, List<Rebuild.Topic> read) {
        List<String> silent = read.stream()
                .filter(topic -> topic.events() == 0)
                .map(Rebuild.Topic::topic)
                .toList();
        if (!silent.isEmpty() && !contents.filledTables().containsAll(filledBefore)) {
            throw Problem.of(ReportingProblem.TOPICS_INCOMPLETE, String.join(", ", silent));
        }
    }

    private boolean taken(ConsumerRecord<String, byte[]> record, EventHandler handler) {
        try {
            ReceivedEvent event = ReceivedEvent.of(record);
            contents.attempt(() -> intake.once(event, handler));
            return true;
        } catch (RejectedEvent e) {
            LOG.warnf("%s-%d@%d: %s", record.topic(), record.partition(), record.offset(), e.getMessage());
            return false;
        }
    }
}

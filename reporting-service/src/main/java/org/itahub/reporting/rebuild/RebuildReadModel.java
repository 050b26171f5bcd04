package org.itahub.reporting.rebuild;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.events.EventHandler;
import org.itahub.platform.events.EventIntake;
import org.itahub.platform.events.ReceivedEvent;
import org.itahub.platform.events.RejectedEvent;
import org.itahub.reporting.intake.ReadModelTopics;
import org.jboss.logging.Logger;

/**
 * Builds the read model anew from the topics, in one transaction: until it commits, readers see the old model whole,
 * and live consumers wait at the gate. An event that a live consumer would refuse is counted and passed over (it is
 * among the dead letters already); a service that does not answer ends the rebuild and the old model stays.
 */
@ApplicationScoped
public class RebuildReadModel {
    private static final Logger LOG = Logger.getLogger(RebuildReadModel.class);
    private static final int LONGEST_SECONDS = 3600;

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

    /** What a rebuild read and made; equal hashes mean that the model was as the topics say. */
    public record Rebuild(List<TopicCount> topics, String contentHashBefore, String contentHashAfter) {}

    /** @param rejected of the events, those that cannot be processed */
    public record TopicCount(String topic, int events, int rejected) {}

    public Rebuild run() {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            intake.closeGate();
            String before = contents.hash();
            contents.clear();
            List<TopicCount> counts = new ArrayList<>();
            topics.handlers().forEach((topic, handler) -> counts.add(replay(topic, handler)));
            var rebuild = new Rebuild(List.copyOf(counts), before, contents.hash());
            audit.record(AuditEntry.of("read-model.rebuild", "read-model", null, null, null, rebuild));
            return rebuild;
        });
    }

    private TopicCount replay(String topic, EventHandler handler) {
        var tally = new int[2];
        reader.readAll(topic, record -> {
            tally[0]++;
            if (!taken(record, handler)) {
                tally[1]++;
            }
        });
        return new TopicCount(topic, tally[0], tally[1]);
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

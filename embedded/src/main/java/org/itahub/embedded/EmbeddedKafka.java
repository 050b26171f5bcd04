package org.itahub.embedded;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka broker of one node in this JVM (KRaft). It can be stopped and started again on the same port with the same
 * data, as a test of an outage needs.
 */
public final class EmbeddedKafka implements AutoCloseable {
    private static final int NODE = 1;

    private final Path data;
    private final int port;
    private KafkaRaftServer server;

    private EmbeddedKafka(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** Starts a broker on any free port with data that are forgotten afterwards, the hub's topics created. */
    public static EmbeddedKafka startTemporary() {
        // A broker whose folder goes while it runs ends the whole JVM as failed.
        Path data = TemporaryFolder.createLasting("kafka");
        EmbeddedKafka kafka = start(data, 0);
        TemporaryFolder.removeAtEnd(data, kafka::stop);
        return kafka;
    }

    /**
     * Starts a broker and creates the hub's topics where they are missing.
     *
     * @param data directory of its logs; it may hold those of an earlier run
     * @param port 0 for any free one
     */
    public static EmbeddedKafka start(Path data, int port) {
        EmbeddedKafka kafka = new EmbeddedKafka(data, FreePort.or(port));
        kafka.start();
        return kafka;
    }

    /** Starts the broker again after {@link #stop()}: same port, same data. */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        try {
            formatOnce();
            KafkaRaftServer starting =
                    new KafkaRaftServer(new KafkaConfig(settings(FreePort.or(0)), false), Time.SYSTEM);
            starting.startup();
            server = starting;
            createTopics();
        } catch (Exception e) {
            throw new IllegalStateException("Kafka did not start: " + e.getMessage(), e);
        }
    }

    /** Stops the broker; clients see a refused connection until {@link #start()}. */
    public synchronized void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** What clients call {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    private void formatOnce() throws Exception {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(data);
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream()))
                .setNodeId(NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName("CONTROLLER")
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setDirectories(List.of(data.toString()))
                .setMetadataLogDirectory(data.toString())
                .run();
    }

    private Map<String, Object> settings(int controllerPort) {
        String controller = "localhost:" + controllerPort;
        Map<String, Object> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", NODE);
        settings.put("controller.quorum.voters", NODE + "@" + controller);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://" + bootstrapServers() + ",CONTROLLER://" + controller);
        settings.put("advertised.listeners", "PLAINTEXT://" + bootstrapServers());
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("inter.broker.listener.name", "PLAINTEXT");
        settings.put("log.dirs", data.toString());
        settings.put("auto.create.topics.enable", "false");
        settings.put("group.initial.rebalance.delay.ms", 0);
        settings.putAll(oneNodeOnly());
        settings.putAll(smallMachine());
        return settings;
    }

    private static Map<String, Object> oneNodeOnly() {
        return Map.of(
                "offsets.topic.replication.factor", (short) 1,
                "transaction.state.log.replication.factor", (short) 1,
                "transaction.state.log.min.isr", 1,
                "share.coordinator.state.topic.replication.factor", (short) 1,
                "share.coordinator.state.topic.min.isr", (short) 1,
                "offsets.topic.num.partitions", 4,
                "transaction.state.log.num.partitions", 4);
    }

    private static Map<String, Object> smallMachine() {
        return Map.of(
                "num.network.threads",
                2,
                "num.io.threads",
                2,
                "background.threads",
                2,
                "log.cleaner.dedupe.buffer.size",
                4L * 1024 * 1024,
                "log.index.size.max.bytes",
                1024 * 1024,
                "offsets.retention.minutes",
                365 * 24 * 60);
    }

    /** Creates what is missing, and gives the topics of an earlier release today's settings. */
    private void createTopics() throws ExecutionException, InterruptedException {
        Properties client = new Properties();
        client.put("bootstrap.servers", bootstrapServers());
        try (Admin admin = Admin.create(client)) {
            Set<String> there = admin.listTopics().names().get();
            admin.createTopics(Topics.all().stream()
                            .filter(name -> !there.contains(name))
                            .map(name ->
                                    new NewTopic(name, Topics.PARTITIONS, (short) 1).configs(Topics.settings(name)))
                            .toList())
                    .all()
                    .get();
            admin.incrementalAlterConfigs(Topics.all().stream()
                            .filter(there::contains)
                            .collect(Collectors.toMap(EmbeddedKafka::topic, EmbeddedKafka::settingsOf)))
                    .all()
                    .get();
        }
    }

    private static ConfigResource topic(String name) {
        return new ConfigResource(ConfigResource.Type.TOPIC, name);
    }

    private static Collection<AlterConfigOp> settingsOf(String topic) {
        return Topics.settings(topic).entrySet().stream()
                .map(setting -> new AlterConfigOp(
                        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }
}

package org.itahub.reporting.rebuild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.itahub.embedded.test.HubServers;
import org.itahub.platform.events.EventHandler;
import org.itahub.platform.events.Topics;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.intake.ReadModelTopics;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.HubEvents;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Topics that someone deleted, emptied or let expire; of names of their own, for the hub's are in use. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class LostTopicsTest {
    private static final String AGENCY = "2310001";
    private static final EventHandler NOTHING = event -> {};

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @Inject
    RebuildReadModel rebuild;

    @Inject
    ReadModelContents contents;

    @Inject
    ReadModelTopics topics;

    private String before;

    @BeforeEach
    void a_read_model_with_a_result() {
        if (!told) {
            readModel.given(
                    readModel.agency(AGENCY, "อบต.คงอยู่", "กระบี่"), readModel.result(AGENCY, 2565, 1, 90, "A"));
            told = true;
        }
        before = contents.hash();
    }

    @AfterEach
    void the_old_model_stays() {
        assertEquals(before, contents.hash());
    }

    @Test
    void a_topic_that_is_missing_is_named_and_not_created() throws Exception {
        refused(Map.of("lost.missing", NOTHING), "lost.missing");
        refused(Map.of("lost.missing", NOTHING), "lost.missing");
    }

    @Test
    void a_topic_whose_beginning_is_gone_is_no_source() throws Exception {
        create("lost.cut");
        HubEvents.send(HubEvents.event("lost.cut", "any", "1", JsonNodeFactory.instance.objectNode()));
        HubEvents.send(HubEvents.event("lost.cut", "any", "1", JsonNodeFactory.instance.objectNode()));
        try (Admin admin = admin()) {
            admin.deleteRecords(Map.of(new TopicPartition("lost.cut", 0), RecordsToDelete.beforeOffset(1)))
                    .all()
                    .get();
        }

        refused(Map.of("lost.cut", NOTHING), "lost.cut");
    }

    @Test
    void topics_without_any_event_do_not_wipe_what_is_known() throws Exception {
        create("lost.empty");

        refused(Map.of("lost.empty", NOTHING), "lost.empty");
    }

    @Test
    void one_emptied_topic_among_whole_ones_does_not_wipe_its_part() throws Exception {
        create("lost.assessments");
        Map<String, EventHandler> sources = new LinkedHashMap<>();
        sources.put(Topics.AGENCIES, topics.handlers().get(Topics.AGENCIES));
        sources.put("lost.assessments", topics.handlers().get(Topics.ASSESSMENTS));

        refused(sources, "lost.assessments");
    }

    private void refused(Map<String, EventHandler> sources, String named) {
        Problem problem = assertThrows(Problem.class, () -> rebuild.from(sources, percent -> {}, done -> {}));
        assertEquals("topics-incomplete", problem.type().code());
        assertEquals(409, problem.type().status());
        assertTrue(problem.getMessage().contains(named), problem::getMessage);
    }

    private static void create(String topic) throws InterruptedException, ExecutionException {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", HubServers.bootstrapServers()));
    }
}

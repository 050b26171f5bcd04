package org.itahub.local.replicas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The ladder of reminders as the ledger and as the topic tell it: each rung once per recipient, and both the same. */
final class Reminders {
    /** Six rungs, of which the last has two recipients. */
    private static final int STEPS = 7;

    private static final String LEDGER = "/api/v1/reminders?limit=500&fiscalYear=2566&quarter=";

    private final Client client;
    private final int agencies;

    /** @param client of someone who sees all agencies */
    Reminders(Client client, int agencies) {
        this.client = client;
        this.agencies = agencies;
    }

    /** Waits until the ledger tells of every rung of the quarter for every agency, sent or skipped. */
    void awaitClimbed(int quarter) throws InterruptedException {
        for (int i = 0; i < 300 && ledger(quarter).size() < STEPS * agencies; i++) {
            Thread.sleep(200);
        }
        assertEquals(STEPS * agencies, ledger(quarter).size());
    }

    /**
     * Holds the topic against the ledger.
     *
     * @param effects the topic's events, each once
     * @return how many reminders of the quarter were sent
     */
    int verify(int quarter, Collection<Topic.Event> effects) {
        Map<String, String> events = new HashMap<>();
        for (Topic.Event event : effects) {
            JsonNode data = json(event.data());
            if (data.path("quarter").asInt() == quarter) {
                String before = events.put(rung(data), data.path("reminderId").asText());
                assertTrue(before == null, () -> "raised twice: " + rung(data));
            }
        }
        Map<String, String> sent = new HashMap<>();
        ledger(quarter).forEach((rung, line) -> {
            if (!line.path("state").asText().equals("SKIPPED")) {
                sent.put(rung, line.path("id").asText());
            }
        });
        assertEquals(sent, events);
        return sent.size();
    }

    /** The lines of a quarter by agency, rung and recipient; fails where one of these has two. */
    private Map<String, JsonNode> ledger(int quarter) {
        Map<String, JsonNode> lines = new HashMap<>();
        String cursor = "";
        while (true) {
            JsonNode page = client.get(LEDGER + quarter + cursor).expect(200).json();
            if (page.path("items").isEmpty()) {
                return lines;
            }
            page.path("items")
                    .forEach(line -> assertTrue(lines.put(rung(line), line) == null, () -> "twice: " + rung(line)));
            cursor = "&cursor=" + page.path("cursor").asText();
        }
    }

    private static String rung(JsonNode reminder) {
        return reminder.path("agencyCode").asText() + " "
                + reminder.path("rung").asText() + " "
                + reminder.path("recipient").path("kind").asText();
    }

    private static JsonNode json(String data) {
        try {
            return new ObjectMapper().readTree(data);
        } catch (IOException e) {
            throw new AssertionError(data, e);
        }
    }
}

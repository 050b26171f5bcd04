package org.itahub.measures.mail;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A service that mails. */
public final class MailSwitchedOn implements QuarkusTestProfile {
    /**
     * The mail consumer calls the service itself, so its port is known beforehand; its meters would then have another
     * label than those of the services that ran earlier in this JVM, which stops an HTTP server from starting. And it does
     * not read the thousands of reminders that the tests before it left on the topic.
     */
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.micrometer.binder.vertx.enabled", "false",
                "mp.messaging.incoming.mail-reminders.auto.offset.reset", "latest");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(MailServer.class));
    }
}

package org.itahub.measures;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import org.itahub.measures.evidence.EvidenceConfig;

/** What an operator may set of this service beside Quarkus' own settings. */
@ConfigMapping(prefix = "measures")
public interface MeasuresConfig {
    EvidenceConfig evidence();

    Reminders reminders();

    Mail mail();

    /** Where others reach this service; links in reminders begin with it. */
    @WithDefault("http://localhost:8082")
    String publicUrl();

    /** The ladder of reminders. */
    interface Reminders {
        /** How often the hub looks for what is due; {@code off} for never. */
        @WithDefault("1m")
        String every();

        /** When on its day a reminder is sent, in Thailand's time. */
        @WithDefault("08:00")
        LocalTime hour();

        /** How many quarters are looked at in one transaction. */
        @WithDefault("200")
        int batch();
    }

    /** The mail consumer: a part of this service that may be switched on, and uses only what every consumer has. */
    interface Mail {
        /** Whether reminders are sent by mail; without it nothing is subscribed to and no mail server is needed. */
        @WithDefault("false")
        boolean enabled();

        /** How often mails that were sent are acknowledged. */
        @WithDefault("5s")
        String acknowledgeEvery();

        /** How often the hub looks for mails that the server did not take at first. */
        @WithDefault("30s")
        String retryEvery();

        /** For how long a reminder is mailed after it was raised; who switches mail on is not flooded with old ones. */
        @WithDefault("P3D")
        Duration worthSendingFor();

        /** By which name this consumer acknowledges. */
        @WithDefault("ita-hub-mail")
        String consumer();
    }
}

package org.itahub.measures.mail;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.itahub.platform.events.EventIntake;

/** Mails what comes on {@code ita.reminders.v1}; the channel is there only where mail is switched on. */
@ApplicationScoped
public class ReminderEvents {
    private final EventIntake intake;
    private final SendMail sendMail;

    ReminderEvents(EventIntake intake, SendMail sendMail) {
        this.intake = intake;
        this.sendMail = sendMail;
    }

    @Incoming("mail-reminders")
    @Blocking
    public void on(ConsumerRecord<String, byte[]> record) {
        intake.accept(record, sendMail::of);
    }
}

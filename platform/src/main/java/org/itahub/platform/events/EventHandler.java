package org.itahub.platform.events;

/** The effect of an event; runs in the transaction that also remembers the event as seen. */
@FunctionalInterface
public interface EventHandler {
    /** @throws RejectedEvent where the event can never be processed */
    void handle(ReceivedEvent event);
}

package org.itahub.platform.events;

/** An event that will never be processed as it is; it goes to the dead letters with this reason. */
public final class RejectedEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RejectedEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}

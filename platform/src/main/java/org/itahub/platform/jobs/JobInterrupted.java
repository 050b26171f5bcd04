package org.itahub.platform.jobs;

/** Thrown through a handler, and to be let through by it: its work is to end here and be rolled back. */
public final class JobInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    enum Reason {
        /** Somebody cancelled the job. */
        CANCELLED,
        /** Another replica has it, since this one did not renew its lease in time. */
        LEASE_LOST,
        /** This service stops; another replica takes it. */
        STOPPING
    }

    private final Reason reason;

    JobInterrupted(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}

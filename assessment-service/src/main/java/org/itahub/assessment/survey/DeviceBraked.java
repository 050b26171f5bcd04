package org.itahub.assessment.survey;

/** A device sends too many sheets and is told when to come again. */
public final class DeviceBraked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    DeviceBraked(long seconds) {
        super("braked for " + seconds + " s");
        this.seconds = seconds;
    }

    /** How long to wait, at least one. */
    public long seconds() {
        return seconds;
    }
}

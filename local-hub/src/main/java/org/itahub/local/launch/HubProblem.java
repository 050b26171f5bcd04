package org.itahub.local.launch;

/** Why the hub cannot run, in one sentence for the person at the terminal. */
public final class HubProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public HubProblem(String sentence) {
        super(sentence);
    }

    public HubProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}

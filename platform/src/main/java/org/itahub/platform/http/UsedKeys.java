package org.itahub.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.platform.identity.Caller;

/** Tells before an {@link Idempotent} method is called whether it will answer as it did before. */
@ApplicationScoped
public class UsedKeys {
    private final IdempotencyKeys keys;
    private final Caller caller;

    UsedKeys(IdempotencyKeys keys, Caller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    /**
     * Whether a request of this caller was done under that key.
     *
     * @param key null for none
     */
    public boolean used(String key) {
        return key != null && keys.used(caller.username(), key);
    }
}

package org.itahub.assessment.api;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How often requests on virtual threads, and the question that they share, took a connection. Outside of a transaction each statement takes one, so there
 * it is the number of statements; the relay and the consumers have threads of their own and are not counted.
 */
@Singleton
public class ConnectionCount implements AgroalPoolInterceptor {
    private final AtomicInteger taken = new AtomicInteger();

    @Override
    public void onConnectionAcquire(Connection connection) {
        Thread thread = Thread.currentThread();
        if (thread.isVirtual() || thread.getName().equals("shared-check")) {
            taken.incrementAndGet();
        }
    }

    /** How many were taken while the work was done. */
    public int during(Runnable work) {
        int before = taken.get();
        work.run();
        return taken.get() - before;
    }
}

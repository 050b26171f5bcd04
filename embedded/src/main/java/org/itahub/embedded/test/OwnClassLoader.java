package org.itahub.embedded.test;

import java.util.function.Supplier;

/** Runs something with the thread's context class loader set to the one that loaded the servers: Kafka looks there. */
final class OwnClassLoader {
    private OwnClassLoader() {}

    static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    static <T> T call(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OwnClassLoader.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}

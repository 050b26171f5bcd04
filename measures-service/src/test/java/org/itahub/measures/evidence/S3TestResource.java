package org.itahub.measures.evidence;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.itahub.embedded.test.S3Server;
import org.itahub.platform.files.storage.FileStorage;
import org.itahub.platform.files.storage.S3Storage;

/** Gives a Quarkus test an S3-compatible server. */
public final class S3TestResource implements QuarkusTestResourceLifecycleManager {
    /** The test may see another copy of this class; what belongs to the JVM is the same for both. */
    private static final String PROCESS = "org.itahub.measures.test.s3-process";

    private S3Server server;

    @Override
    public Map<String, String> start() {
        try {
            server = S3Server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty(PROCESS, Long.toString(server.processId()));
        return Map.of(
                "measures.evidence.s3.endpoint",
                server.address().toString(),
                "measures.evidence.s3.bucket",
                S3Server.BUCKET,
                "measures.evidence.s3.access-key",
                "test",
                "measures.evidence.s3.secret-key",
                "test-secret");
    }

    @Override
    public void stop() {
        server.close();
    }

    /** The outage of the server. */
    public static void stopServer() {
        ProcessHandle.of(Long.getLong(PROCESS)).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
    }

    /** The service's storage, which must be the one on S3. */
    public static S3Storage storage() {
        return (S3Storage)
                ClientProxy.unwrap(Arc.container().instance(FileStorage.class).get());
    }
}

package org.itahub.platform.files.storage;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.itahub.embedded.FreePort;
import org.itahub.embedded.test.S3Server;
import org.itahub.platform.files.FilesConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class S3StorageTest extends StorageContract {
    private static S3Server server;
    private static S3Storage storage;

    @BeforeAll
    static void start() throws IOException {
        server = S3Server.start();
        storage = StorageChoice.s3(new Settings(server.address(), S3Server.BUCKET));
    }

    @AfterAll
    static void stop() {
        storage.close();
        server.close();
    }

    @Override
    FileStorage storage() {
        return storage;
    }

    @Test
    void a_bucket_that_is_not_there_or_a_server_that_does_not_answer_is_told() {
        try (S3Storage elsewhere = StorageChoice.s3(new Settings(server.address(), "no-such-bucket"));
                S3Storage nowhere = StorageChoice.s3(
                        new Settings(URI.create("http://127.0.0.1:" + FreePort.or(0)), S3Server.BUCKET))) {
            assertThrows(StorageFailure.class, elsewhere::check);
            assertThrows(StorageFailure.class, nowhere::check);
        }
    }

    private record Settings(Optional<URI> endpoint, Optional<String> bucket) implements FilesConfig.S3 {
        Settings(URI endpoint, String bucket) {
            this(Optional.of(endpoint), Optional.of(bucket));
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public String prefix() {
            return "files/";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of("test");
        }

        @Override
        public Optional<String> secretKey() {
            return Optional.of("test-secret");
        }

        @Override
        public boolean pathStyle() {
            return true;
        }
    }
}

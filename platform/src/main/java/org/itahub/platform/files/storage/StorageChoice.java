package org.itahub.platform.files.storage;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.itahub.platform.files.FilesConfig;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The storage that the configuration names; one that cannot be keeps the service from starting. */
public class StorageChoice {
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);

    @Produces
    @ApplicationScoped
    @Startup
    FileStorage storage(FilesConfig config) {
        return switch (config.storage()) {
            case DISK -> new DiskStorage(config.directory().resolve("files"), incoming(config));
            case S3 -> s3(config.s3());
        };
    }

    void close(@Disposes FileStorage storage) {
        if (storage instanceof S3Storage s3) {
            s3.close();
        }
    }

    /** Where uploads lie until they are whole. */
    public static Path incoming(FilesConfig config) {
        return config.directory().resolve("incoming");
    }

    /** @throws IllegalArgumentException where no bucket is named, or half of a pair of keys */
    public static S3Storage s3(FilesConfig.S3 config) {
        String bucket =
                config.bucket().orElseThrow(() -> new IllegalArgumentException("Files in S3 need s3.bucket to be set"));
        var client = S3Client.builder()
                .region(Region.of(config.region()))
                .credentialsProvider(credentials(config.accessKey(), config.secretKey()))
                .forcePathStyle(config.pathStyle())
                // Other stores than Amazon's do not all know its newer checksums.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(TO_CONNECT)
                        .socketTimeout(TO_ANSWER));
        config.endpoint().ifPresent(client::endpointOverride);
        return new S3Storage(client.build(), bucket, config.prefix());
    }

    private static AwsCredentialsProvider credentials(Optional<String> accessKey, Optional<String> secretKey) {
        if (accessKey.isPresent() != secretKey.isPresent()) {
            throw new IllegalArgumentException("s3.access-key and s3.secret-key stand together");
        }
        return accessKey.isEmpty()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey.get(), secretKey.get()));
    }
}

package org.itahub.platform.files.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Objects in a bucket of an S3-compatible store. */
public final class S3Storage implements FileStorage, AutoCloseable {
    private static final String ANY_TYPE = "application/octet-stream";

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    /** @param prefix what the names of our objects begin with, before their keys */
    public S3Storage(S3Client client, String bucket, String prefix) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    @Override
    public String put(Content content) {
        String key = StorageKeys.random();
        String checksum = Base64.getEncoder().encodeToString(content.sha256());
        ContentStreamProvider source = ContentStreamProvider.fromInputStreamSupplier(() -> opened(content));
        trying(
                "written",
                () -> client.putObject(
                        request -> request.bucket(bucket)
                                .key(prefix + key)
                                .contentType(ANY_TYPE)
                                .checksumSHA256(checksum),
                        RequestBody.fromContentProvider(source, content.bytes(), ANY_TYPE)));
        return key;
    }

    @Override
    public Optional<InputStream> open(String key) {
        return trying("read", () -> {
            try {
                return Optional.of(
                        client.getObject(request -> request.bucket(bucket).key(name(key))));
            } catch (NoSuchKeyException e) {
                return Optional.empty();
            }
        });
    }

    @Override
    public boolean has(String key) {
        return trying("looked for", () -> {
            try {
                client.headObject(request -> request.bucket(bucket).key(name(key)));
                return true;
            } catch (NoSuchKeyException e) {
                return false;
            }
        });
    }

    @Override
    public void delete(String key) {
        trying(
                "deleted",
                () -> client.deleteObject(request -> request.bucket(bucket).key(name(key))));
    }

    @Override
    public Stream<String> keptBefore(Instant moment) {
        return trying(
                "listed",
                () ->
                        client
                                .listObjectsV2Paginator(
                                        request -> request.bucket(bucket).prefix(prefix))
                                .contents()
                                .stream()
                                .filter(object -> object.lastModified().isBefore(moment))
                                .map(S3Object::key)
                                .map(name -> name.substring(prefix.length()))
                                .filter(StorageKeys::isKey));
    }

    @Override
    public void check() {
        trying("reached", () -> client.headBucket(request -> request.bucket(bucket)));
    }

    @Override
    public void close() {
        client.close();
    }

    private String name(String key) {
        return prefix + StorageKeys.require(key);
    }

    private static InputStream opened(Content content) {
        try {
            return content.open();
        } catch (IOException e) {
            throw new StorageFailure("What is to be kept cannot be read", e);
        }
    }

    private static <T> T trying(String what, Supplier<T> work) {
        try {
            return work.get();
        } catch (SdkException | UncheckedIOException e) {
            throw new StorageFailure("Objects cannot be " + what, e);
        }
    }
}

package org.itahub.platform.files;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where a service keeps its files, and how large one may be: a part of the service's own configuration. */
public interface FilesConfig {
    /** Uploads under way lie here and, with storage DISK, the files too. Replicas of the service share it. */
    Path directory();

    @WithDefault("DISK")
    Storage storage();

    /** The largest file; a larger limit needs {@code ita.http.max-large-body-bytes} raised with it. */
    @WithDefault("20971520")
    long maxFileBytes();

    S3 s3();

    /** The two kinds of storage. */
    enum Storage {
        DISK,
        S3
    }

    /** An S3-compatible store; read with storage S3 only. */
    interface S3 {
        /** Empty for Amazon's own. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        Optional<String> bucket();

        /** What the names of our objects begin with; services that share a bucket have one each. */
        @WithDefault("files/")
        String prefix();

        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Whether the bucket stands in the path (MinIO, Ceph) rather than in the host's name. */
        @WithDefault("true")
        boolean pathStyle();
    }
}

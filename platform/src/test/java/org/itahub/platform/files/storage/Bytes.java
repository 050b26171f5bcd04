package org.itahub.platform.files.storage;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.itahub.platform.http.Sha256;

/** Content from memory. */
record Bytes(byte[] content) implements FileStorage.Content {
    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    @Override
    public long bytes() {
        return content.length;
    }

    @Override
    public byte[] sha256() {
        return Sha256.of(content);
    }
}

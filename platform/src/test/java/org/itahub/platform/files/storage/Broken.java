package org.itahub.platform.files.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** Content of a thousand bytes that fails in the middle. */
final class Broken implements FileStorage.Content {
    @Override
    public InputStream open() {
        return new SequenceInputStream(new ByteArrayInputStream(new byte[500]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("The disk it lies on is gone");
            }
        });
    }

    @Override
    public long bytes() {
        return 1000;
    }

    @Override
    public byte[] sha256() {
        return new byte[32];
    }
}

package org.itahub.measures.evidence.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.itahub.measures.evidence.storage.EvidenceStorage;

/** A stored file as an answer: opened when it is written, so that an answer without a body opens nothing. */
record FileContent(EvidenceStorage storage, String key) {
    /** Passes the file through, a piece at a time. */
    @Provider
    public static class Writer implements MessageBodyWriter<FileContent> {
        @Override
        public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
            return type == FileContent.class;
        }

        @Override
        public void writeTo(
                FileContent content,
                Class<?> type,
                Type generic,
                Annotation[] annotations,
                MediaType mediaType,
                MultivaluedMap<String, Object> headers,
                OutputStream to)
                throws IOException {
            try (InputStream from = content.storage().open(content.key()).orElseThrow(FileNotFoundException::new)) {
                from.transferTo(to);
            }
        }
    }
}

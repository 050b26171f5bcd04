package org.itahub.platform.http;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** Cuts off a body that does not tell its length where it passes what {@link RequestGuards} allows it. */
@Provider
public class BodyLimit implements ReaderInterceptor {

    /** The request's property that says how many bytes its body may have. */
    static final String PROPERTY = "ita.http.body-limit";

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        return context.getProperty(PROPERTY) instanceof Long limit ? bounded(context, limit) : context.proceed();
    }

    /** Readers wrap what their stream throws in words of their own; that the limit was passed goes before them. */
    private static Object bounded(ReaderInterceptorContext context, long limit) throws IOException {
        Bounded body = new Bounded(context.getInputStream(), limit);
        context.setInputStream(body);
        try {
            return context.proceed();
        } catch (IOException | RuntimeException e) {
            if (body.left < 0) {
                throw Problem.of(PlatformProblem.BODY_TOO_LARGE);
            }
            throw e;
        }
    }

    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long limit) {
            super(in);
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        /** Closing reads to the end, which a body that is cut off may not have. */
        @Override
        public void close() throws IOException {
            if (left >= 0) {
                super.close();
            }
        }

        private void count(long bytes) {
            left -= bytes;
            if (left < 0) {
                throw Problem.of(PlatformProblem.BODY_TOO_LARGE);
            }
        }
    }
}

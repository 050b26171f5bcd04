package org.itahub.assessment.imports.answers;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Pieces on their way from the thread that reads to the thread that copies; a few at a time, so that neither runs ahead. */
final class SheetPipe {
    private static final int PIECES = 8;
    private static final long LOOK_UP_MILLIS = 100;
    private static final byte[] END = new byte[0];

    private final ArrayBlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(PIECES);
    private volatile RuntimeException failure;
    private volatile boolean closed;

    /** Thrown in the reading thread when nobody copies any more. */
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Hands on a piece; waits where the copying thread is behind. */
    void put(byte[] piece) {
        try {
            while (!pieces.offer(piece, LOOK_UP_MILLIS, TimeUnit.MILLISECONDS)) {
                if (closed) {
                    throw new Closed();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Closed();
        }
    }

    /** The reading thread has come to its end. */
    void end() {
        put(END);
    }

    /** The reading thread failed; what it threw is thrown in the copying thread. */
    void fail(RuntimeException e) {
        failure = e;
    }

    /** The next piece; null at the end. */
    byte[] take() throws InterruptedException {
        while (true) {
            byte[] piece = pieces.poll(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
            if (piece != null) {
                return piece == END ? null : piece;
            }
            if (failure != null) {
                throw failure;
            }
        }
    }

    /** Nobody copies any more. */
    void close() {
        closed = true;
    }
}

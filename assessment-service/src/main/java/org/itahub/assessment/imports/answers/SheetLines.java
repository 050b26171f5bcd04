package org.itahub.assessment.imports.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntConsumer;

/** Cuts a file into its lines, in one buffer; a line longer than the buffer is passed over and told of. */
final class SheetLines {
    /** Some hundred times a sheet. */
    static final int LONGEST = 256 * 1024;

    private SheetLines() {}

    /** Takes a line that is not blank. */
    interface Sink {
        /**
         * @param row the line's number, from 1
         * @param read how many bytes of the file were read up to here
         */
        void line(int row, byte[] bytes, int offset, int length, long read);
    }

    /** @param tooLong is told the number of a line that is not handed on */
    static void each(Path file, Sink sink, IntConsumer tooLong) {
        try (InputStream in = Files.newInputStream(file)) {
            new Cutting(in, sink, tooLong).all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Cutting {
        private final InputStream in;
        private final Sink sink;
        private final IntConsumer tooLong;
        private final byte[] buffer = new byte[2 * LONGEST];
        private int start;
        private int end;
        private long read;
        private int row;
        private boolean skipping;

        Cutting(InputStream in, Sink sink, IntConsumer tooLong) {
            this.in = in;
            this.sink = sink;
            this.tooLong = tooLong;
        }

        void all() throws IOException {
            int scanned = 0;
            while (fill()) {
                if (read == end) {
                    passMark();
                    scanned = start;
                }
                for (int i = scanned; i < end; i++) {
                    if (buffer[i] == '\n') {
                        cut(i);
                        start = i + 1;
                    }
                }
                scanned = keepRest();
            }
            if (start < end || skipping) {
                cut(end);
            }
        }

        private boolean fill() throws IOException {
            int count = in.read(buffer, end, buffer.length - end);
            if (count < 0) {
                return false;
            }
            end += count;
            read += count;
            return true;
        }

        private void passMark() {
            if (start == 0
                    && end >= 3
                    && Arrays.equals(buffer, 0, 3, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, 3)) {
                start = 3;
            }
        }

        /** Moves the beginning of a line to the front; gives up a line that fills the buffer. */
        private int keepRest() {
            int rest = end - start;
            if (rest > LONGEST) {
                skipping = true;
                rest = 0;
            }
            System.arraycopy(buffer, end - rest, buffer, 0, rest);
            start = 0;
            end = rest;
            return rest;
        }

        private void cut(int lineEnd) {
            row++;
            if (skipping || lineEnd - start > LONGEST) {
                skipping = false;
                tooLong.accept(row);
            } else if (!blank(lineEnd)) {
                sink.line(row, buffer, start, lineEnd - start, read);
            }
        }

        private boolean blank(int lineEnd) {
            for (int i = start; i < lineEnd; i++) {
                if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}

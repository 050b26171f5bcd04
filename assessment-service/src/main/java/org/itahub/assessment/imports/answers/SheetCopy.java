package org.itahub.assessment.imports.answers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Writes rows in the binary form that PostgreSQL's COPY takes, in pieces. */
final class SheetCopy {
    private static final int PIECE = 64 * 1024;
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int HEADER = SIGNATURE.length + 8;
    private static final int INTEGER = 4;
    private static final int KEY = 16;
    private static final short NO_MORE = -1;

    private final Consumer<byte[]> pieces;
    private final boolean withRow;
    private ByteBuffer buffer = ByteBuffer.allocate(PIECE);

    /** @param withRow whether each row begins with its number and reference, for sheets that may be there already */
    SheetCopy(Consumer<byte[]> pieces, boolean withRow) {
        this.pieces = pieces;
        this.withRow = withRow;
        buffer.put(SIGNATURE).putInt(0).putInt(0);
    }

    void add(int row, String reference, int survey, ByteBuffer key, byte[] answers) {
        byte[] named = withRow ? reference.getBytes(StandardCharsets.UTF_8) : SIGNATURE;
        room(HEADER + 6 * INTEGER + named.length + KEY + answers.length);
        buffer.putShort((short) (withRow ? 5 : 3));
        if (withRow) {
            buffer.putInt(INTEGER).putInt(row).putInt(named.length).put(named);
        }
        buffer.putInt(INTEGER)
                .putInt(survey)
                .putInt(KEY)
                .put(key)
                .putInt(answers.length)
                .put(answers);
    }

    void end() {
        room(Short.BYTES);
        buffer.putShort(NO_MORE);
        send();
    }

    private void room(int bytes) {
        if (buffer.remaining() < bytes) {
            send();
            buffer = ByteBuffer.allocate(Math.max(PIECE, bytes));
        }
    }

    private void send() {
        byte[] piece = new byte[buffer.position()];
        buffer.flip().get(piece);
        pieces.accept(piece);
    }
}

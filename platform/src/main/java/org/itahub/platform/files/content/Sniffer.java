package org.itahub.platform.files.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.itahub.platform.files.domain.FileType;

/** Tells the kind of a file from its first bytes and, where these are a container's, from its table of contents. */
public final class Sniffer {
    private static final byte[] PDF = bytes("%PDF-");
    private static final byte[] PDF_END = bytes("%%EOF");
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] RIFF = bytes("RIFF");
    private static final byte[] WEBP = bytes("WEBP");
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] COMPOUND = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final int HEAD = 16;
    private static final int WEBP_AT = 8;

    /** Readers look for a PDF's end within its last kilobyte. */
    private static final int TAIL = 1024;

    private Sniffer() {}

    /** @throws IOException if the file cannot be read; whatever stands in it makes no exception */
    public static Sniffed sniff(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            long size = channel.size();
            if (size == 0) {
                return new Sniffed.Empty();
            }
            byte[] head = read(channel, 0, HEAD);
            if (starts(head, 0, PDF)) {
                return whole(read(channel, Math.max(0, size - TAIL), TAIL));
            }
            if (starts(head, 0, PNG)) {
                return new Sniffed.Recognised(FileType.PNG);
            }
            if (starts(head, 0, JPEG)) {
                return new Sniffed.Recognised(FileType.JPEG);
            }
            if (starts(head, 0, RIFF) && starts(head, WEBP_AT, WEBP)) {
                return new Sniffed.Recognised(FileType.WEBP);
            }
            if (starts(head, 0, COMPOUND)) {
                return CompoundFile.sniff(channel);
            }
            return starts(head, 0, ZIP) ? ZippedDocument.sniff(file) : new Sniffed.Unknown();
        }
    }

    private static Sniffed whole(byte[] tail) {
        for (int i = tail.length - PDF_END.length; i >= 0; i--) {
            if (starts(tail, i, PDF_END)) {
                return new Sniffed.Recognised(FileType.PDF);
            }
        }
        return new Sniffed.Damaged();
    }

    private static boolean starts(byte[] bytes, int at, byte[] signature) {
        return bytes.length >= at + signature.length
                && ByteBuffer.wrap(bytes, at, signature.length).equals(ByteBuffer.wrap(signature));
    }

    private static byte[] read(FileChannel channel, long at, int most) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(most);
        int read = 0;
        while (read >= 0 && buffer.hasRemaining()) {
            read = channel.read(buffer, at + buffer.position());
        }
        byte[] bytes = new byte[buffer.flip().remaining()];
        buffer.get(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

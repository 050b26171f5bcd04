package org.itahub.platform.files.content;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.itahub.platform.files.domain.FileType;

/**
 * Office documents from before 2007: a compound file, whose directory names the streams of the document. Only the
 * directory is read, and never more of it than a fixed number of entries.
 */
final class CompoundFile {
    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT_AT = 0x1E;
    private static final int DIRECTORY_AT = 0x30;
    private static final int NEXT_TABLE_AT = 0x44;
    private static final int TABLE_AT = 0x4C;
    private static final int TABLE_IN_HEADER = 109;
    private static final int ENTRY = 128;
    private static final int MOST_ENTRIES = 4096;
    private static final Set<String> MACROS = Set.of("VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR");

    private final FileChannel file;
    private final ByteBuffer header;
    private final int sectorSize;

    private CompoundFile(FileChannel file) throws IOException {
        this.file = file;
        this.header = read(0, HEADER);
        int shift = header.getShort(SECTOR_SHIFT_AT);
        if (shift != 9 && shift != 12) {
            throw new EOFException("No compound file has sectors of that size");
        }
        this.sectorSize = 1 << shift;
    }

    /** An entry of the directory; the three numbers are places in it, or negative. */
    private record Entry(String name, int left, int right, int child) {}

    static Sniffed sniff(FileChannel file) throws IOException {
        try {
            return new CompoundFile(file).sniff();
        } catch (EOFException | IndexOutOfBoundsException e) {
            return new Sniffed.Damaged();
        }
    }

    private Sniffed sniff() throws IOException {
        List<Entry> directory = directory();
        Set<String> streams = streams(directory);
        if (streams.contains("EncryptedPackage")) {
            return new Sniffed.Encrypted();
        }
        if (directory.stream().map(Entry::name).anyMatch(MACROS::contains)) {
            return new Sniffed.WithMacros();
        }
        if (streams.contains("WordDocument")) {
            return new Sniffed.Recognised(FileType.DOC);
        }
        if (streams.contains("Workbook") || streams.contains("Book")) {
            return new Sniffed.Recognised(FileType.XLS);
        }
        return streams.contains("PowerPoint Document") ? new Sniffed.Recognised(FileType.PPT) : new Sniffed.Unknown();
    }

    private List<Entry> directory() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (int sector = header.getInt(DIRECTORY_AT);
                sector >= 0 && entries.size() < MOST_ENTRIES;
                sector = following(sector)) {
            ByteBuffer content = read(offset(sector), sectorSize);
            for (int at = 0; at < sectorSize; at += ENTRY) {
                entries.add(entry(content, at));
            }
        }
        return entries;
    }

    private static Entry entry(ByteBuffer sector, int at) {
        int length = Math.clamp(sector.getShort(at + 0x40) - 2, 0, 62);
        byte[] name = new byte[length];
        sector.get(at, name);
        return new Entry(
                new String(name, StandardCharsets.UTF_16LE),
                sector.getInt(at + 0x44),
                sector.getInt(at + 0x48),
                sector.getInt(at + 0x4C));
    }

    /** What lies at the root; an embedded document has streams of its own further down. */
    private static Set<String> streams(List<Entry> directory) {
        Set<String> names = new HashSet<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> waiting = new ArrayDeque<>();
        waiting.push(directory.isEmpty() ? -1 : directory.getFirst().child());
        while (!waiting.isEmpty()) {
            int place = waiting.pop();
            if (place >= 0 && place < directory.size() && seen.add(place)) {
                Entry entry = directory.get(place);
                names.add(entry.name());
                waiting.push(entry.left());
                waiting.push(entry.right());
            }
        }
        return names;
    }

    /** The sector after this one, from the allocation table; negative at the end. */
    private int following(int sector) throws IOException {
        int perSector = sectorSize / Integer.BYTES;
        int table = tableSector(sector / perSector);
        return read(offset(table), sectorSize).getInt(sector % perSector * Integer.BYTES);
    }

    private int tableSector(int index) throws IOException {
        if (index < TABLE_IN_HEADER) {
            return header.getInt(TABLE_AT + index * Integer.BYTES);
        }
        int perSector = sectorSize / Integer.BYTES - 1;
        int skipped = (index - TABLE_IN_HEADER) / perSector;
        ByteBuffer list = read(offset(header.getInt(NEXT_TABLE_AT)), sectorSize);
        for (int i = 0; i < skipped; i++) {
            list = read(offset(list.getInt(perSector * Integer.BYTES)), sectorSize);
        }
        return list.getInt((index - TABLE_IN_HEADER) % perSector * Integer.BYTES);
    }

    private long offset(int sector) {
        return (sector + 1L) * sectorSize;
    }

    private ByteBuffer read(long at, int length) throws IOException {
        if (at < 0 || at + length > file.size() + sectorSize) {
            throw new EOFException("A place outside the file");
        }
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int read = 0;
        while (read >= 0 && buffer.hasRemaining()) {
            read = file.read(buffer, at + buffer.position());
        }
        if (buffer.position() == 0) {
            throw new EOFException("A place outside the file");
        }
        return buffer.flip().limit() == length ? buffer : buffer.limit(buffer.capacity());
    }
}

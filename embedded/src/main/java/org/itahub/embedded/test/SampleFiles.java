package org.itahub.embedded.test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, as their programs would begin, list and end them. */
public final class SampleFiles {
    public static final String WORD = "wordprocessingml.document.main+xml";
    public static final String SHEET = "spreadsheetml.sheet.main+xml";
    public static final String SLIDES = "presentationml.presentation.main+xml";
    private static final int SECTOR = 512;
    private static final int END = -2;

    private SampleFiles() {}

    /** A PDF unlike any other. */
    public static byte[] pdf() {
        return pdf(0);
    }

    /** The same with so many bytes more. */
    public static byte[] pdf(int more) {
        return ("%PDF-1.7\n% " + UUID.randomUUID() + "\n" + " ".repeat(more) + "\nstartxref\n0\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] png() {
        return HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    }

    public static byte[] jpeg() {
        return HexFormat.of().parseHex("ffd8ffe000104a46494600010100ffd9");
    }

    public static byte[] webp() {
        return "RIFF\1\0\0\0WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Office Open XML with that main part. */
    public static byte[] office(String mainType, String... moreEntries) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Override PartName="/main.xml" ContentType="application/vnd.openxmlformats-officedocument.%s"/></Types>""".formatted(mainType));
        entries.put("main.xml", "<document/>");
        for (String entry : moreEntries) {
            entries.put(entry, "x");
        }
        return zip(entries);
    }

    /** OpenDocument of that media type. */
    public static byte[] openDocument(String mediaType, String manifest, String... moreEntries) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", mediaType);
        entries.put("META-INF/manifest.xml", manifest);
        for (String entry : moreEntries) {
            entries.put(entry, "x");
        }
        return zip(entries);
    }

    public static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A name in the directory of a compound file. */
    public record Stream(String name, boolean atRoot) {}

    /** A document from before 2007: header, allocation table, and a directory with those streams at its root. */
    public static byte[] compound(String... streams) {
        return compound(
                Arrays.stream(streams).map(name -> new Stream(name, true)).toList());
    }

    /** The same, where some streams belong to something embedded. */
    public static byte[] compound(List<Stream> streams) {
        int directorySectors = (streams.size() + 1 + 3) / 4;
        ByteBuffer file = ByteBuffer.allocate(SECTOR * (2 + directorySectors)).order(ByteOrder.LITTLE_ENDIAN);
        file.put(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        file.putShort(0x1E, (short) 9);
        file.putInt(0x2C, 1).putInt(0x30, 1).putInt(0x44, END);
        for (int i = 0; i < 109; i++) {
            file.putInt(0x4C + i * 4, i == 0 ? 0 : -1);
        }
        for (int i = 0; i < directorySectors; i++) {
            file.putInt(SECTOR + (i + 1) * 4, i + 1 < directorySectors ? i + 2 : END);
        }
        entry(file, 0, "Root Entry", -1, next(streams, 0));
        for (int i = 0; i < streams.size(); i++) {
            Stream stream = streams.get(i);
            entry(file, i + 1, stream.name(), stream.atRoot() ? next(streams, i + 1) : -1, -1);
        }
        return file.array();
    }

    /** The place of the next stream at the root: they hang in a chain to the right. */
    private static int next(List<Stream> streams, int from) {
        for (int i = from; i < streams.size(); i++) {
            if (streams.get(i).atRoot()) {
                return i + 1;
            }
        }
        return -1;
    }

    private static void entry(ByteBuffer file, int place, String name, int right, int child) {
        int at = 2 * SECTOR + place * 128;
        byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
        file.put(at, letters);
        file.putShort(at + 0x40, (short) (letters.length + 2));
        file.putInt(at + 0x44, -1).putInt(at + 0x48, right).putInt(at + 0x4C, child);
    }
}

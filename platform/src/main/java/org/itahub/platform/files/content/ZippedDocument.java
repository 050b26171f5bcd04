package org.itahub.platform.files.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.itahub.platform.files.domain.FileType;

/**
 * Office documents that are ZIP archives: Office Open XML by its list of content types, OpenDocument by its entry {@code
 * mimetype}. Nothing but these two is unpacked, and of each no more than a megabyte.
 */
final class ZippedDocument {
    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = 1L << 30;
    private static final int LONGEST_LIST = 1 << 20;

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            OOXML + "wordprocessingml.document.main+xml", FileType.DOCX,
            OOXML + "spreadsheetml.sheet.main+xml", FileType.XLSX,
            OOXML + "presentationml.presentation.main+xml", FileType.PPTX);
    private static final Map<String, FileType> OPEN_DOCUMENTS =
            Map.of(FileType.ODT.mediaType(), FileType.ODT, FileType.ODS.mediaType(), FileType.ODS);

    private ZippedDocument() {}

    static Sniffed sniff(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (overpacked(zip)) {
                return new Sniffed.Overpacked();
            }
            ZipEntry types = zip.getEntry("[Content_Types].xml");
            if (types != null) {
                return officeOpenXml(zip, text(zip, types));
            }
            ZipEntry mimeType = zip.getEntry("mimetype");
            return mimeType == null ? new Sniffed.Unknown() : openDocument(zip, text(zip, mimeType));
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return new Sniffed.Damaged();
        }
    }

    private static boolean overpacked(ZipFile zip) {
        return zip.size() > MOST_ENTRIES
                || zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum() > MOST_UNPACKED;
    }

    private static Sniffed officeOpenXml(ZipFile zip, String types) {
        String lower = types.toLowerCase(Locale.ROOT);
        if (lower.contains("macroenabled") || lower.contains("vbaproject") || anyEntry(zip, "vbaproject", "activex/")) {
            return new Sniffed.WithMacros();
        }
        return MAIN_PARTS.entrySet().stream()
                .filter(main -> types.contains("\"" + main.getKey() + "\""))
                .findFirst()
                .<Sniffed>map(main -> new Sniffed.Recognised(main.getValue()))
                .orElseGet(Sniffed.Unknown::new);
    }

    private static Sniffed openDocument(ZipFile zip, String mimeType) throws IOException {
        FileType type = OPEN_DOCUMENTS.get(mimeType.strip());
        if (type == null) {
            return new Sniffed.Unknown();
        }
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return new Sniffed.Damaged();
        }
        if (text(zip, manifest).contains("encryption-data")) {
            return new Sniffed.Encrypted();
        }
        return anyEntry(zip, "basic/", "scripts/") ? new Sniffed.WithMacros() : new Sniffed.Recognised(type);
    }

    private static boolean anyEntry(ZipFile zip, String... parts) {
        return zip.stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .anyMatch(name -> {
                    for (String part : parts) {
                        if (name.contains(part)) {
                            return true;
                        }
                    }
                    return false;
                });
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        }
    }
}

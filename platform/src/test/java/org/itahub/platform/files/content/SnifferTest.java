package org.itahub.platform.files.content;

import static org.itahub.embedded.test.SampleFiles.SHEET;
import static org.itahub.embedded.test.SampleFiles.SLIDES;
import static org.itahub.embedded.test.SampleFiles.WORD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.itahub.embedded.test.SampleFiles;
import org.itahub.platform.files.domain.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnifferTest {
    @TempDir
    private Path folder;

    @Test
    void each_kind_is_recognised_by_its_content() throws IOException {
        assertEquals(recognised(FileType.PDF), sniffed(SampleFiles.pdf()));
        assertEquals(recognised(FileType.PNG), sniffed(SampleFiles.png()));
        assertEquals(recognised(FileType.JPEG), sniffed(SampleFiles.jpeg()));
        assertEquals(recognised(FileType.WEBP), sniffed(SampleFiles.webp()));
        assertEquals(recognised(FileType.DOCX), sniffed(SampleFiles.office(WORD)));
        assertEquals(recognised(FileType.XLSX), sniffed(SampleFiles.office(SHEET)));
        assertEquals(recognised(FileType.PPTX), sniffed(SampleFiles.office(SLIDES)));
        assertEquals(recognised(FileType.DOC), sniffed(SampleFiles.compound("1Table", "WordDocument")));
        assertEquals(recognised(FileType.XLS), sniffed(SampleFiles.compound("Workbook")));
        assertEquals(recognised(FileType.XLS), sniffed(SampleFiles.compound("Book")));
        assertEquals(recognised(FileType.PPT), sniffed(SampleFiles.compound("Pictures", "PowerPoint Document")));
        for (FileType type : List.of(FileType.ODT, FileType.ODS)) {
            assertEquals(recognised(type), sniffed(SampleFiles.openDocument(type.mediaType(), "<manifest/>")));
        }
    }

    @Test
    void an_empty_file_and_one_of_another_kind_are_told_apart() throws IOException {
        assertEquals(new Sniffed.Empty(), sniffed(new byte[0]));
        for (String other : List.of("a", "<html>", "MZ program", "#!/bin/sh", "RIFF\1\0\0\0WAVE", " %PDF-1.7 %%EOF")) {
            assertEquals(new Sniffed.Unknown(), sniffed(other.getBytes(StandardCharsets.ISO_8859_1)), other);
        }
        assertEquals(new Sniffed.Unknown(), sniffed(SampleFiles.zip(Map.of("a.txt", "a"))));
        assertEquals(new Sniffed.Unknown(), sniffed(SampleFiles.office("other.main+xml")));
        assertEquals(new Sniffed.Unknown(), sniffed(SampleFiles.openDocument("application/epub+zip", "")));
        assertEquals(new Sniffed.Unknown(), sniffed(SampleFiles.compound("__properties_version1.0")));
    }

    @Test
    void macros_are_found_in_new_and_old_documents() throws IOException {
        assertEquals(new Sniffed.WithMacros(), sniffed(SampleFiles.office(WORD, "word/vbaProject.bin")));
        assertEquals(new Sniffed.WithMacros(), sniffed(SampleFiles.office(SHEET, "XL/VBAPROJECT.BIN")));
        assertEquals(new Sniffed.WithMacros(), sniffed(SampleFiles.office(WORD, "word/activeX/activeX1.bin")));
        assertEquals(
                new Sniffed.WithMacros(),
                sniffed(SampleFiles.zip(
                        Map.of("[Content_Types].xml", "\"application/vnd.ms-word.document.macroEnabled.main+xml\""))));
        assertEquals(
                new Sniffed.WithMacros(),
                sniffed(SampleFiles.compound(List.of(
                        new SampleFiles.Stream("WordDocument", true),
                        new SampleFiles.Stream("Macros", true),
                        new SampleFiles.Stream("VBA", false)))));
        assertEquals(new Sniffed.WithMacros(), sniffed(SampleFiles.compound("Workbook", "_VBA_PROJECT_CUR")));
        assertEquals(
                new Sniffed.WithMacros(),
                sniffed(SampleFiles.openDocument(FileType.ODT.mediaType(), "<manifest/>", "Basic/script-lc.xml")));
    }

    @Test
    void documents_that_need_a_password_are_found() throws IOException {
        assertEquals(new Sniffed.Encrypted(), sniffed(SampleFiles.compound("EncryptionInfo", "EncryptedPackage")));
        assertEquals(
                new Sniffed.Encrypted(),
                sniffed(SampleFiles.openDocument(FileType.ODS.mediaType(), "<manifest:encryption-data/>")));
    }

    @Test
    void a_table_in_a_text_does_not_make_it_a_table() throws IOException {
        assertEquals(
                recognised(FileType.DOC),
                sniffed(SampleFiles.compound(List.of(
                        new SampleFiles.Stream("Workbook", false),
                        new SampleFiles.Stream("EncryptedPackage", false),
                        new SampleFiles.Stream("WordDocument", true)))));
    }

    @Test
    void a_directory_over_many_sectors_is_read_to_its_end() throws IOException {
        List<SampleFiles.Stream> streams = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            streams.add(new SampleFiles.Stream("Object " + i, true));
        }
        streams.add(new SampleFiles.Stream("Workbook", true));
        assertEquals(recognised(FileType.XLS), sniffed(SampleFiles.compound(streams)));
    }

    @Test
    void what_was_cut_off_is_damaged() throws IOException {
        byte[] pdf = SampleFiles.pdf(5000);
        assertEquals(new Sniffed.Damaged(), sniffed(Arrays.copyOf(pdf, pdf.length - 10)));
        byte[] office = SampleFiles.office(WORD);
        assertEquals(new Sniffed.Damaged(), sniffed(Arrays.copyOf(office, office.length - 30)));
        assertEquals(new Sniffed.Damaged(), sniffed(Arrays.copyOf(SampleFiles.compound("Workbook"), 600)));
        assertEquals(new Sniffed.Damaged(), sniffed(Arrays.copyOf(SampleFiles.compound("Workbook"), 40)));
    }

    @Test
    void a_directory_that_goes_in_circles_is_read_once_around() throws IOException {
        byte[] circle = SampleFiles.compound("a", "b", "c", "d");
        circle[512 + 8] = 1;
        circle[512 + 9] = 0;
        circle[512 + 10] = 0;
        circle[512 + 11] = 0;
        assertEquals(new Sniffed.Unknown(), sniffed(circle));
    }

    @Test
    void a_bomb_is_known_by_what_it_says_of_itself_and_never_unpacked() throws IOException {
        byte[] bomb = SampleFiles.zip(Map.of("[Content_Types].xml", "0".repeat(1000)));
        int central = indexOf(bomb, new byte[] {'P', 'K', 1, 2});
        bomb[central + 27] = 0x7f;
        assertEquals(new Sniffed.Overpacked(), sniffed(bomb));
    }

    @Test
    void no_content_makes_an_exception() throws IOException {
        Random random = new Random(2566);
        for (byte[] sample : List.of(SampleFiles.office(WORD), SampleFiles.compound("Workbook"), SampleFiles.pdf())) {
            for (int i = 0; i < 500; i++) {
                byte[] hurt = sample.clone();
                for (int j = 0; j < 8; j++) {
                    hurt[random.nextInt(4, hurt.length)] = (byte) random.nextInt();
                }
                assertInstanceOf(Sniffed.class, sniffed(hurt));
            }
        }
    }

    private Sniffed sniffed(byte[] content) throws IOException {
        return Sniffer.sniff(Files.write(folder.resolve("file"), content));
    }

    private static Sniffed recognised(FileType type) {
        return new Sniffed.Recognised(type);
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int i = 0; i < bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        throw new AssertionError("not there");
    }
}

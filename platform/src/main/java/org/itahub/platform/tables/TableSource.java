package org.itahub.platform.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/** Where a table's bytes are; they can be read several times. */
interface TableSource {
    InputStream open() throws IOException;

    ZipFile zip() throws IOException;

    ReadableWorkbook workbook(ReadingOptions options) throws IOException;

    /** Bytes in memory. */
    record InMemory(byte[] bytes) implements TableSource {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public ZipFile zip() throws IOException {
            return ZipFile.builder().setByteArray(bytes).get();
        }

        @Override
        public ReadableWorkbook workbook(ReadingOptions options) throws IOException {
            return new ReadableWorkbook(open(), options);
        }
    }

    /** A file, of which no more than a part is ever in memory. */
    record OnDisk(Path file) implements TableSource {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public ZipFile zip() throws IOException {
            return ZipFile.builder().setPath(file).get();
        }

        @Override
        public ReadableWorkbook workbook(ReadingOptions options) throws IOException {
            return new ReadableWorkbook(file.toFile(), options);
        }
    }
}

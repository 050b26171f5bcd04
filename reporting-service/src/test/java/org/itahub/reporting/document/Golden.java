package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Documents as they shall look. A meant change is taken over with {@code -Dupdate.golden=true}, or with
 * {@code -Dupdate.pages=true} where only the pages shall be; look at them before committing them.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("update.golden");
    private static final boolean UPDATE_PAGES = UPDATE || Boolean.getBoolean("update.pages");
    private static final Path DIFFERENCES = Path.of("target/pages");
    private static final int DPI = 60;

    private Golden() {}

    public static void text(String name, String text) {
        try {
            Path file = FOLDER.resolve(name + ".txt");
            if (UPDATE) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, text + "\n");
            }
            assertEquals(Files.readString(file).strip(), text.strip(), "Meant? Run with -Dupdate.golden=true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param page counted from 1 */
    public static void page(String name, byte[] pdf, int page) {
        try (var document = Loader.loadPDF(pdf)) {
            BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY);
            Path file = FOLDER.resolve(name + "-" + page + ".png");
            if (UPDATE_PAGES) {
                ImageIO.write(drawn, "png", file.toFile());
            }
            compare("page " + page + " of " + name, file, drawn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(String what, Path file, BufferedImage drawn) throws IOException {
        if (!Files.exists(file)) {
            throw new AssertionError("There is no picture of " + what + " yet: look at it with -Dupdate.pages=true");
        }
        var page = new GoldenPage(ImageIO.read(file.toFile()), drawn);
        var differences = page.differences();
        if (!differences.isEmpty()) {
            Files.createDirectories(DIFFERENCES);
            Path marked = DIFFERENCES.resolve(file.getFileName());
            ImageIO.write(page.marked(differences), "png", marked.toFile());
            throw new AssertionError("On " + what + " look different: " + differences + ". As drawn, framed: " + marked
                    + "; as wanted: " + file + ". Meant? Run with -Dupdate.pages=true");
        }
    }
}

package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
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
 * Documents as they shall look. A meant change is taken over with {@code -Dupdate.golden=true}; look at the pages before
 * committing them.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("update.golden");
    private static final int DPI = 60;
    /** Anti-aliasing differs a little between Java versions: mean difference of a pixel's brightness, of 255. */
    private static final double TOLERANCE = 1.0;

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
            if (UPDATE) {
                ImageIO.write(drawn, "png", file.toFile());
            }
            BufferedImage wanted = ImageIO.read(file.toFile());
            double difference = difference(wanted, drawn);
            if (difference > TOLERANCE) {
                ImageIO.write(
                        drawn,
                        "png",
                        Path.of("target", name + "-" + page + "-drawn.png").toFile());
            }
            assertTrue(
                    difference <= TOLERANCE,
                    () -> "Page " + page + " of " + name + " differs by " + difference
                            + " a pixel; as drawn in target. Meant? Run with -Dupdate.golden=true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double difference(BufferedImage wanted, BufferedImage drawn) {
        assertEquals(wanted.getWidth() + "x" + wanted.getHeight(), drawn.getWidth() + "x" + drawn.getHeight());
        long sum = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                sum += Math.abs(brightness(wanted, x, y) - brightness(drawn, x, y));
            }
        }
        return (double) sum / drawn.getWidth() / drawn.getHeight();
    }

    private static int brightness(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y)).getGreen();
    }
}

package org.itahub.reporting.edition;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Reads QR codes as a phone does: from pictures of the page, held a little differently each time. One picture is not
 * enough: of codes that lie exactly straight, the reader takes one in 150 for something else.
 */
final class QrCodes {
    private static final int DPI = 200;
    private static final int[] DEGREES = {0, 15, 30, -20};

    private QrCodes() {}

    /** What the code on a document's last page says. */
    static String onLastPage(byte[] document) {
        try (var pdf = Loader.loadPDF(document)) {
            return read(new PDFRenderer(pdf).renderImageWithDPI(pdf.getNumberOfPages() - 1, DPI));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the code of the picture says. */
    static String read(BufferedImage picture) {
        var misses = new AssertionError("No QR code can be read");
        for (int degrees : DEGREES) {
            try {
                return readOnce(degrees == 0 ? picture : turned(picture, degrees));
            } catch (ReaderException e) {
                misses.addSuppressed(e);
            }
        }
        throw misses;
    }

    private static String readOnce(BufferedImage picture) throws ReaderException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();
    }

    private static BufferedImage turned(BufferedImage picture, int degrees) {
        int side = (int) Math.ceil(Math.hypot(picture.getWidth(), picture.getHeight()));
        var turned = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.rotate(Math.toRadians(degrees), side / 2.0, side / 2.0);
        pen.drawImage(picture, (side - picture.getWidth()) / 2, (side - picture.getHeight()) / 2, null);
        pen.dispose();
        return turned;
    }
}

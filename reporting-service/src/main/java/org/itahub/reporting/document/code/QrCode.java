package org.itahub.reporting.document.code;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A web address as a square of dark and light modules with a quiet zone around it. */
public final class QrCode {
    private static final int QUIET_ZONE = 4;
    private static final int POINTS_A_MODULE = 2;
    private static final int PIXELS_A_MODULE = 8;
    private static final int WHITE = 0xffffff;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

    /** How wide the light around it is. */
    public static final int QUIET_POINTS = QUIET_ZONE * POINTS_A_MODULE;

    private final String address;
    private final BitMatrix modules;

    private QrCode(String address, BitMatrix modules) {
        this.address = address;
        this.modules = modules;
    }

    /** @throws IllegalArgumentException where the address is too long for a code */
    public static QrCode of(String address) {
        try {
            return new QrCode(address, new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS));
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + address.length() + " characters", e);
        }
    }

    /** Length of a side in points, as it is printed. */
    public int points() {
        return modules.getWidth() * POINTS_A_MODULE;
    }

    /** What it is, for those who do not see it. */
    public String alternative() {
        return "คิวอาร์โค้ดของ " + address;
    }

    /** A run of dark modules, in points from the code's top left corner. */
    public record Bar(int x, int y, int width, int height) {}

    /** All that is dark; around it and between is light. */
    public List<Bar> bars() {
        var bars = new ArrayList<Bar>();
        for (int y = 0; y < modules.getHeight(); y++) {
            int end;
            for (int x = 0; x < modules.getWidth(); x = end + 1) {
                end = x;
                while (end < modules.getWidth() && modules.get(end, y)) {
                    end++;
                }
                if (end > x) {
                    bars.add(new Bar(
                            x * POINTS_A_MODULE, y * POINTS_A_MODULE, (end - x) * POINTS_A_MODULE, POINTS_A_MODULE));
                }
            }
        }
        return bars;
    }

    /** As the PDF draws it too, so of rectangles alone. */
    public String svg() {
        var svg = new StringBuilder(
                """
                <svg xmlns="http://www.w3.org/2000/svg" class="qr" role="img" width="%1$d" height="%1$d" \
                viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges"><title>QR</title><desc>%2$s</desc>\
                <rect x="0" y="0" width="%1$d" height="%1$d" fill="#ffffff"/>""".formatted(points(), alternative().replace("&", "&amp;").replace("<", "&lt;")));
        for (Bar bar : bars()) {
            svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#000000\"/>"
                    .formatted(bar.x(), bar.y(), bar.width(), bar.height()));
        }
        return svg.append("</svg>").toString();
    }

    /** As a picture for formats that know no drawings. */
    public byte[] png() {
        int side = modules.getWidth() * PIXELS_A_MODULE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (!modules.get(x / PIXELS_A_MODULE, y / PIXELS_A_MODULE)) {
                    picture.setRGB(x, y, WHITE);
                }
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

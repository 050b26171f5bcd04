package org.itahub.reporting.document.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.itahub.reporting.document.chart.Drawing;
import org.itahub.reporting.document.chart.Svg;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A drawing as a sheet of its own size. Its picture is taken of the sheet, so that Thai stands as it does on paper and no
 * font of the machine is needed.
 */
@ApplicationScoped
public class Posters {
    private static final int DOTS_PER_INCH = 150;

    private final SarabunFonts fonts;

    Posters(SarabunFonts fonts) {
        this.fonts = fonts;
    }

    public byte[] pdf(Drawing sheet) {
        var bytes = new ByteArrayOutputStream();
        var paper = new Document(new Rectangle((float) sheet.width(), (float) sheet.height()));
        PdfWriter writer = PdfWriter.getInstance(paper, bytes);
        writer.setGlyphLayoutManager(fonts.newLayout());
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(sheet.language().tag()));
        paper.addTitle(sheet.title());
        paper.addSubject(sheet.description());
        paper.open();
        new SvgPainter(writer.getDirectContent(), fonts, 0, (float) sheet.height()).paint(svg(sheet));
        paper.close();
        return bytes.toByteArray();
    }

    /** The first page of a PDF as a picture. */
    public byte[] png(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var picture = new ByteArrayOutputStream();
            var page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
            ImageIO.write(page, "png", picture);
            return picture.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element svg(Drawing sheet) {
        try {
            byte[] svg = Svg.of(sheet, "sheet").getBytes(StandardCharsets.UTF_8);
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

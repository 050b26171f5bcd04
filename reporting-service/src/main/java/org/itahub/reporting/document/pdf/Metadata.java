package org.itahub.reporting.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.xml.xmp.XmpWriter;

/** What a PDF says of itself to catalogues and to readers aloud. */
final class Metadata {
    private Metadata() {}

    /** Title, author and the rest of what the file's information says, its language, and that it is made for all readers. */
    static byte[] xmp(Paper document, PdfWriter writer) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xmp = new XmpWriter(bytes, writer.getInfo(), PdfWriter.PDFXNONE);
            xmp.addRdfDescription(
                    "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
                    "<dc:language><rdf:Bag><rdf:li>" + document.language().tag() + "</rdf:li></rdf:Bag></dc:language>");
            xmp.addRdfDescription(
                    "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"", "<pdfuaid:part>1</pdfuaid:part>");
            xmp.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

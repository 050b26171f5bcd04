package org.itahub.reporting.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.itahub.reporting.document.code.QrCode;
import org.itahub.reporting.document.model.Imprint;

/** Which edition a Word document is of: the code, its words and its address. */
final class WordImprint {
    private static final String STYLE = "Imprint";

    private WordImprint() {}

    static void add(XWPFDocument word, Imprint imprint) {
        if (imprint.code()) {
            code(paragraph(word), QrCode.of(imprint.address()));
        }
        imprint.lines().forEach(line -> ThaiRuns.add(paragraph(word), line));
        XWPFParagraph address = paragraph(word);
        address.createHyperlinkRun(imprint.address()).setText(imprint.readableAddress());
    }

    private static XWPFParagraph paragraph(XWPFDocument word) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(STYLE);
        return paragraph;
    }

    private static void code(XWPFParagraph paragraph, QrCode code) {
        int side = Units.toEMU(code.points());
        try {
            // What POI takes for a file's name stands as the picture's alternative.
            paragraph
                    .createRun()
                    .addPicture(new ByteArrayInputStream(code.png()), PictureType.PNG, code.alternative(), side, side);
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("A picture that we drew cannot be put in", e);
        }
    }
}

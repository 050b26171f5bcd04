package org.itahub.reporting.document.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.itahub.reporting.document.Pages;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What officers type and the document's font has no glyph for, such as emoji. On paper a lozenge stands in its place,
 * and the document's last line says of which characters. What is never seen (marks of direction, joiners) is left out,
 * and a space of another width becomes a plain one. Other formats keep the text: there other fonts can help out.
 */
final class MissingGlyphs {
    static final String INSTEAD = "◊";

    private static final int MOST_NAMED = 20;

    private final IntPredicate drawable;

    /** @param drawable whether the font can draw a code point */
    MissingGlyphs(IntPredicate drawable) {
        this.drawable = drawable;
    }

    /** The pages as far as the font can draw them. */
    Paper mended(Pages pages) {
        var missing = new TreeSet<Integer>();
        String owner = mended(pages.owner(), missing);
        Document xhtml = pages.xhtml();
        if (!fine(pages.markup())) {
            mend(xhtml.getDocumentElement(), missing);
        }
        if (!missing.isEmpty()) {
            remark(xhtml, missing);
        }
        return new Paper(xhtml, owner, pages.names(), pages.language(), pages.numerals());
    }

    /** @param missing takes up the code points that a lozenge stands for */
    String mended(String text, Set<Integer> missing) {
        if (fine(text)) {
            return text;
        }
        var letters = BreakIterator.getCharacterInstance();
        letters.setText(text);
        var mended = new StringBuilder();
        int start = 0;
        for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
            mend(text.substring(start, end), mended, missing);
            start = end;
        }
        return mended.toString();
    }

    private void mend(String letter, StringBuilder mended, Set<Integer> missing) {
        boolean lost = false;
        for (int point : letter.codePoints().toArray()) {
            if (fine(point)) {
                mended.appendCodePoint(point);
            } else if (UCharacter.isUWhiteSpace(point)) {
                mended.append(' ');
            } else if (!unseen(point)) {
                missing.add(point);
                lost = true;
            }
        }
        if (lost) {
            mended.append(INSTEAD);
        }
    }

    private void mend(Node node, Set<Integer> missing) {
        if (node instanceof Element element && "style".equals(element.getTagName())) {
            return;
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(mended(node.getNodeValue(), missing));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            mend(child, missing);
        }
    }

    private static void remark(Document xhtml, Set<Integer> missing) {
        String names =
                missing.stream().limit(MOST_NAMED).map("U+%04X"::formatted).collect(Collectors.joining(", "));
        Element remark = xhtml.createElement("p");
        remark.setAttribute("class", "remark");
        remark.setTextContent("แบบอักษรของเอกสารนี้ไม่มีอักขระบางตัว จึงแสดงเป็น " + INSTEAD + " ได้แก่ " + names
                + (missing.size() > MOST_NAMED ? " และอื่น ๆ" : "") + " อ่านข้อความเดิมได้จากเอกสารรูปแบบอื่น");
        xhtml.getElementsByTagName("body").item(0).appendChild(remark);
    }

    private boolean fine(String text) {
        return text.codePoints().allMatch(this::fine);
    }

    private boolean fine(int point) {
        return point == '\n' || point == '\t' || point == '\r' || drawable.test(point) && !unseen(point);
    }

    private static boolean unseen(int point) {
        return UCharacter.hasBinaryProperty(point, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                || Character.getType(point) == Character.CONTROL
                || Character.getType(point) == Character.FORMAT;
    }
}

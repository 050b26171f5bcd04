package org.itahub.reporting.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.itahub.reporting.document.text.Language;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A document ready to be shown or set, its digits chosen.
 *
 * @param xhtml the document's tree
 * @param owner what stands at the foot of each page
 * @param names names in it that a line end must not split
 */
public record Pages(Document xhtml, String owner, Set<String> names, Numerals numerals) {
    /** What people paste from other programs but XML cannot hold. */
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    /** @param markup well-formed XHTML without a document type */
    public static Pages of(String markup, String owner, Set<String> names, Numerals numerals) {
        Document xhtml = parse(forXml(markup));
        numerals.writeIn(xhtml.getDocumentElement());
        return new Pages(xhtml, owner, names, numerals);
    }

    /** The text without what XML cannot hold. */
    static String forXml(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("");
    }

    /** Of its texts. */
    public Language language() {
        return Language.of(xhtml.getDocumentElement().getAttribute("lang"));
    }

    /** The same document for a browser. */
    public String html() {
        try {
            var html = TransformerFactory.newDefaultInstance().newTransformer();
            html.setOutputProperty(OutputKeys.METHOD, "html");
            html.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            html.setOutputProperty(OutputKeys.INDENT, "no");
            var page = new StringWriter();
            html.transform(new DOMSource(xhtml), new StreamResult(page));
            return "<!DOCTYPE html>\n" + page;
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document parse(String markup) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The template does not give well-formed XHTML", e);
        }
    }
}

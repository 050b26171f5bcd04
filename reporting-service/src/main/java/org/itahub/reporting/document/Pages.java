package org.itahub.reporting.document;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.itahub.reporting.document.text.Language;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A document ready to be shown or set, its digits chosen.
 *
 * @param markup well-formed XHTML without a document type, which browsers read as HTML too
 * @param owner what stands at the foot of each page
 * @param names names in it that a line end must not split
 * @param language of its texts
 */
public record Pages(String markup, String owner, Set<String> names, Language language, Numerals numerals) {
    /** The same document for a browser. */
    public String html() {
        return "<!DOCTYPE html>\n" + markup;
    }

    /** The document's tree, a new one each time. */
    public Document xhtml() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // All of the tree is wanted at once.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("The markup is no well-formed XHTML", e);
        }
    }
}

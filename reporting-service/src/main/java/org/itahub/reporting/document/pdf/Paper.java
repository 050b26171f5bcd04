package org.itahub.reporting.document.pdf;

import java.util.Set;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.text.Language;
import org.w3c.dom.Document;

/**
 * A document as it is set: nothing in it that the font cannot draw.
 *
 * @param xhtml its tree, the typesetter's to change
 * @param owner what stands at the foot of each page
 * @param names names in it that a line end must not split
 */
record Paper(Document xhtml, String owner, Set<String> names, Language language, Numerals numerals) {}

package org.itahub.reporting.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.Samples;
import org.itahub.reporting.document.html.DocumentPages;
import org.itahub.reporting.document.measures.PlanLayout;
import org.itahub.reporting.document.measures.PlanSamples;
import org.itahub.reporting.document.model.Document;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.pdf.ITextRenderer;

class StylesByKindTest {

    @Test
    void every_element_of_a_report_has_the_style_that_the_library_finds_for_it() {
        assertSame(Samples.phitsanulok().report());
    }

    @Test
    void so_it_has_in_a_plan_whose_cells_have_many_lines() {
        assertSame(PlanSamples.fortySteps().document(PlanLayout.BY_INSTRUMENT, PlanSamples.THAI));
    }

    private static void assertSame(Document document) {
        var context = new ITextRenderer().getSharedContext();
        var xhtml =
                DocumentPages.of(document, Numerals.THAI, Typesetting.LETTERING).xhtml();
        var theirs = new StyleReference(context.getUac());
        var ours = new StylesByKind(context.getUac());
        theirs.setDocumentContext(context, new PaperNamespace(), xhtml, null);
        ours.setDocumentContext(context, new PaperNamespace(), xhtml, null);

        var elements = xhtml.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            var element = (Element) elements.item(i);
            assertEquals(styles(theirs, element), styles(ours, element), element.getTagName());
        }
    }

    private static String styles(StyleReference styles, Element element) {
        return styles.getCascadedStyle(element, false).getFingerprint() + "; before: " + part(styles, element, "before")
                + "; after: " + part(styles, element, "after");
    }

    private static String part(StyleReference styles, Element element, String part) {
        return Optional.ofNullable(styles.getPseudoElementStyle(element, part))
                .map(CascadedStyle::getFingerprint)
                .orElse("none");
    }
}

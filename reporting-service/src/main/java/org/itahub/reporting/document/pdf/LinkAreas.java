package org.itahub.reporting.document.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/** The places on the pages that lead elsewhere, each known to the structure as part of its link. */
final class LinkAreas {
    private static final PdfName KIDS = new PdfName("K");

    private final PdfWriter writer;
    private final SharedContext shared;
    private final float dotsPerPoint;
    private final Map<PdfStructureElement, List<PdfDictionary>> references = new IdentityHashMap<>();

    LinkAreas(PdfWriter writer, SharedContext shared, float dotsPerPoint) {
        this.writer = writer;
        this.shared = shared;
        this.dotsPerPoint = dotsPerPoint;
    }

    /** Adds one; a link to a place that the document does not have leads nowhere and is left out. */
    void add(RenderingContext context, Element link, Rectangle area, PdfStructureElement structure) {
        String address = link.getAttribute("href");
        Optional<PdfAction> action = address.startsWith("#")
                ? Optional.ofNullable(shared.getBoxById(address.substring(1))).map(box -> jump(context, box))
                : Optional.of(new PdfAction(address));
        action.ifPresent(way -> {
            var annotation =
                    new PdfAnnotation(writer, area.getLeft(), area.getBottom(), area.getRight(), area.getTop(), way);
            annotation.put(PdfName.SUBTYPE, PdfName.LINK);
            annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
            annotation.put(PdfName.CONTENTS, new PdfString(link.getTextContent().strip(), PdfObject.TEXT_UNICODE));
            annotation.setBorder(new PdfBorderArray(0, 0, 0));
            int key = writer.getStructureTreeRoot().addExistingObject(structure.getReference());
            annotation.put(new PdfName("StructParent"), new PdfNumber(key));
            writer.addAnnotation(annotation);
            references.computeIfAbsent(structure, none -> new ArrayList<>()).add(reference(annotation));
        });
    }

    /** Says in the structure which places belong to which link; after all is drawn, for the library wants marks first. */
    void finish() {
        references.forEach((link, areas) -> {
            PdfObject marks = link.get(KIDS);
            PdfArray kids = marks instanceof PdfArray several ? several : new PdfArray(marks);
            areas.forEach(kids::add);
            link.put(KIDS, kids);
        });
    }

    private PdfDictionary reference(PdfAnnotation annotation) {
        var reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(new PdfName("Obj"), annotation.getIndirectReference());
        reference.put(PdfName.PG, writer.getCurrentPage());
        return reference;
    }

    private PdfAction jump(RenderingContext context, Box target) {
        PageBox page = context.getRootLayer().getPage(context, target.getAbsY());
        float fromTop =
                (page.getMarginBorderPadding(context, Edge.TOP) + target.getAbsY() - page.getTop()) / dotsPerPoint;
        var place = new PdfDestination(PdfDestination.XYZ, 0, page.getHeight(context) / dotsPerPoint - fromTop, 0);
        place.addPage(writer.getPageReference(page.getPageNo() + 1));
        var jump = new PdfAction();
        jump.put(PdfName.S, PdfName.GOTO);
        jump.put(PdfName.D, place);
        return jump;
    }
}

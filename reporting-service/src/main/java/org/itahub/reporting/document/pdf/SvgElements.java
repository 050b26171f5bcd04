package org.itahub.reporting.document.pdf;

import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElementFactory;
import org.xhtmlrenderer.render.BlockBox;

/** Sets each {@code svg} of a page as a drawing; this version of Flying Saucer knows none. */
final class SvgElements extends ITextReplacedElementFactory {
    private final SarabunFonts fonts;
    private final float dotsPerPoint;

    SvgElements(ITextOutputDevice device, SarabunFonts fonts) {
        super(device);
        this.fonts = fonts;
        this.dotsPerPoint = device.getDotsPerPoint();
    }

    @Override
    public ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback user, int width, int height) {
        Element element = box.getElement();
        return element != null && "svg".equals(element.getTagName())
                ? new SvgElement(element, fonts, dotsPerPoint)
                : super.createReplacedElement(context, box, user, width, height);
    }
}

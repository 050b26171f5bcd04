package org.itahub.reporting.document.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.GlyphLayoutFontManager;
import org.openpdf.text.pdf.GlyphLayoutManager;
import org.xhtmlrenderer.pdf.ITextFontResolver;

/**
 * The four faces of Sarabun, read once. One font manager serves every document, which saves a third of the time of
 * setting one; each document gets a layout manager of its own, which is not safe to share.
 */
@ApplicationScoped
class SarabunFonts {
    static final String FAMILY = "Sarabun";

    private static final String FOLDER = "META-INF/resources/fonts/";
    private static final String REGULAR = "Sarabun-Regular.ttf";
    private static final String BOLD = "Sarabun-Bold.ttf";
    private static final List<String> FACES = List.of(REGULAR, BOLD, "Sarabun-Italic.ttf", "Sarabun-BoldItalic.ttf");

    private final GlyphLayoutFontManager shaping = new GlyphLayoutFontManager();
    private final Map<BaseFont, Map<String, Cluster>> clusters = new ConcurrentHashMap<>();
    private final Map<String, BaseFont> faces = new LinkedHashMap<>();

    SarabunFonts() {
        var loader = new GlyphLayoutManager(shaping);
        FACES.forEach(face -> faces.put(face, load(loader, face)));
    }

    /** A layout manager for one document. */
    GlyphLayoutManager newLayout() {
        return new Shaping(shaping, clusters);
    }

    void offerTo(ITextFontResolver resolver) {
        faces.forEach((face, font) -> resolver.addFont(font, FOLDER + face, FAMILY));
    }

    BaseFont regular() {
        return faces.get(REGULAR);
    }

    BaseFont bold() {
        return faces.get(BOLD);
    }

    private static BaseFont load(GlyphLayoutManager loader, String face) {
        try (InputStream font = SarabunFonts.class.getClassLoader().getResourceAsStream(FOLDER + face)) {
            BaseFont loaded = loader.loadFont(face, font, 12f).getBaseFont();
            // The list of glyphs beside a font is wrong where glyphs were shaped, and nobody needs it.
            loaded.setIncludeCidSet(false);
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GlyphLayoutFontManager.FontLoadException e) {
            throw new IllegalStateException("The font " + face + " cannot be read", e);
        }
    }
}

package org.itahub.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.document.analysis.Infographic;
import org.itahub.reporting.document.chart.Drawing;
import org.itahub.reporting.document.chart.Svg;
import org.itahub.reporting.document.model.Document;

/**
 * Writes a document; who may read it the resources know. In two steps, for a reader who has the document already
 * must not cost its setting.
 */
@ApplicationScoped
public class WriteDocument {
    private final DefineDocument definitions;
    private final PublicAddresses addresses;
    private final RenderDocument render;

    WriteDocument(DefineDocument definitions, PublicAddresses addresses, RenderDocument render) {
        this.definitions = definitions;
        this.addresses = addresses;
        this.render = render;
    }

    /**
     * What could be issued says at its end that it is no edition.
     *
     * @throws Problem 404 where nothing is published that it could be written from
     */
    public PublishedDocument write(DocumentRequest wanted) {
        return wanted.kind() == DocumentKind.INFOGRAPHIC ? infographic(wanted) : defined(definitions.settled(wanted));
    }

    private PublishedDocument infographic(DocumentRequest wanted) {
        Infographic infographic = definitions.infographic(wanted);
        Drawing sheet = render.draw(infographic, wanted.numerals());
        return PublishedDocument.of(
                wanted.format(),
                Svg.of(sheet, "infographic").getBytes(StandardCharsets.UTF_8),
                FileName.of(wanted, infographic.agency()),
                () -> render.poster(wanted.format(), sheet));
    }

    private PublishedDocument defined(DocumentRequest wanted) {
        Document document = definitions.of(wanted);
        return render.published(
                document.followedBy(Imprints.noEdition(addresses.newest(wanted.key()), wanted.language())),
                wanted.format(),
                wanted.numerals(),
                FileName.of(wanted, document.owner()));
    }
}

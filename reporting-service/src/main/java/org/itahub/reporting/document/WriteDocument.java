package org.itahub.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.platform.problem.Problem;

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
     * It says at its end that it is no edition.
     *
     * @throws Problem 404 where nothing is published that it could be written from
     */
    public PublishedDocument write(DocumentRequest asked) {
        DocumentRequest wanted = definitions.settled(asked);
        Definition definition = definitions.of(wanted);
        return render.published(
                definition,
                Imprints.noEdition(addresses.newest(wanted.key()), wanted.language()),
                wanted.format(),
                wanted.numerals(),
                FileName.of(wanted, definition.owner()));
    }
}

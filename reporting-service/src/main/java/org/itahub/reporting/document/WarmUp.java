package org.itahub.reporting.document;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Imprint;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Language;
import org.jboss.logging.Logger;

/**
 * Writes a small document in each format of texts and tables beside the service's start, so that nobody waits while fonts, line ends and
 * libraries are loaded: the first document of a fresh service takes three to four times as long as the second.
 */
@ApplicationScoped
class WarmUp {
    private static final Logger LOG = Logger.getLogger(WarmUp.class);

    private final RenderDocument render;

    WarmUp(RenderDocument render) {
        this.render = render;
    }

    void begin(@Observes StartupEvent started) {
        Thread.ofPlatform().name("warm-up").daemon().start(this::run);
    }

    private void run() {
        try {
            DocumentFormat.WRITTEN.forEach(this::written);
        } catch (RuntimeException e) {
            LOG.warn("The first documents will take a little longer", e);
        }
    }

    byte[] written(DocumentFormat format) {
        return render.as(format, render.lay(sample(), Numerals.THAI));
    }

    /** What this service writes. */
    private static Document sample() {
        List<List<Cell>> rows = Arrays.stream(DocumentKind.values())
                .map(kind -> List.<Cell>of(new Cell.Text(List.of(kind.nameTh())), new Cell.Text(List.of(kind.value()))))
                .toList();
        var columns = List.of(
                new Column("name", "เอกสาร", 2, Column.Kind.TEXT), new Column("kind", "รหัส", 1, Column.Kind.TEXT));
        return new Document(
                "เอกสารที่ระบบจัดทำ",
                List.of(),
                "ITA Hub",
                Language.THAI.code(),
                Set.of(),
                List.of(
                        new Table("kinds", "ชนิดของเอกสาร", columns, rows),
                        new Imprint(List.of(), "http://localhost", true)));
    }
}

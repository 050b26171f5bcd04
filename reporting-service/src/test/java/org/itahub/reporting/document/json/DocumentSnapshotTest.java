package org.itahub.reporting.document.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.itahub.reporting.document.ChartSamples;
import org.itahub.reporting.document.measures.MeasuresPlan;
import org.itahub.reporting.document.measures.PlanLayout;
import org.itahub.reporting.document.measures.PlanSamples;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Imprint;
import org.itahub.reporting.document.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentSnapshotTest {

    @ParameterizedTest
    @EnumSource(PlanLayout.class)
    void a_plan_comes_back_equal_to_what_it_was(PlanLayout layout) {
        for (MeasuresPlan plan : List.of(
                PlanSamples.phitsanulok(), PlanSamples.fortySteps(), PlanSamples.longName(), PlanSamples.empty())) {
            Document document = plan.document(layout, PlanSamples.THAI);

            assertEquals(document, DocumentSnapshot.read(DocumentSnapshot.write(document)));
        }
    }

    @Test
    void a_chart_comes_back_with_its_line_or_without() {
        for (boolean line : List.of(true, false)) {
            Document document = ChartSamples.document(line);

            assertEquals(document, DocumentSnapshot.read(DocumentSnapshot.write(document)));
        }
    }

    @Test
    void every_kind_of_cell_comes_back_to_the_last_decimal() {
        var columns = List.of(
                new Column("a", "ก", 1, Column.Kind.NUMBER),
                new Column("b", "ข", 1, Column.Kind.DATE),
                new Column("c", "ค", 1, Column.Kind.TEXT));
        var table = new Table(
                "t",
                "ตาราง",
                columns,
                List.of(
                        List.of(
                                new Cell.Figure(new BigDecimal("90.00")),
                                Cell.day(LocalDate.of(2023, 9, 30)),
                                Cell.text(List.of("หนึ่ง", "สอง"))),
                        List.of(new Cell.Figure(new BigDecimal("1E+3")), Cell.BLANK, Cell.BLANK)));
        var document = new Document("ชื่อ", List.of("รอง"), "เจ้าของ", "th", Set.of("ก", "ข"), List.of(table))
                .followedBy(new Imprint(List.of("บรรทัด"), "http://localhost/v/1", true));

        Document back = DocumentSnapshot.read(DocumentSnapshot.write(document));

        assertEquals(
                "90.00",
                ((Cell.Figure) back.tables().getFirst().rows().getFirst().getFirst())
                        .value()
                        .toString());
        assertEquals(document.title(), back.title());
        assertEquals(document.names(), back.names());
        assertEquals(document.blocks().getLast(), back.blocks().getLast());
    }

    @Test
    void what_a_later_model_no_longer_knows_is_passed_over_and_what_is_no_document_is_refused() {
        String kept = DocumentSnapshot.write(PlanSamples.empty().document(PlanLayout.BY_ITEM, PlanSamples.THAI));

        assertEquals(
                DocumentSnapshot.read(kept), DocumentSnapshot.read(kept.replaceFirst("\\{", "{\"colour\":\"red\",")));
        assertThrows(IllegalStateException.class, () -> DocumentSnapshot.read("[]"));
    }
}

package org.itahub.reporting.document.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Who signed the document.
 *
 * @param heads what stands above the posts and so on
 * @param signers in the order of signing
 */
public record SignOff(String title, Heads heads, List<Signer> signers) implements Block {

    public SignOff {
        signers = List.copyOf(signers);
    }

    public record Heads(String no, String post, String name, String date) {}

    /** @param name null where only the post is known; @param date null where it is not signed */
    public record Signer(String post, String name, LocalDate date) {}

    /** The same in rows and columns; a column of names only where there is one. */
    public Table table() {
        boolean names = signers.stream().map(Signer::name).anyMatch(Objects::nonNull);
        var columns = new ArrayList<Column>();
        columns.add(new Column("no", heads.no(), 8, Column.Kind.NUMBER));
        columns.add(new Column("post", heads.post(), 52, Column.Kind.TEXT));
        if (names) {
            columns.add(new Column("name", heads.name(), 40, Column.Kind.TEXT));
        }
        columns.add(new Column("date", heads.date(), 30, Column.Kind.DATE));
        var rows = new ArrayList<List<Cell>>();
        for (Signer signer : signers) {
            var row = new ArrayList<Cell>();
            row.add(Cell.figure(BigDecimal.valueOf(rows.size() + 1L), 0));
            row.add(Cell.text(signer.post()));
            if (names) {
                row.add(Cell.text(signer.name()));
            }
            row.add(Cell.day(signer.date()));
            rows.add(row);
        }
        return new Table("sign-off", title, columns, rows);
    }

    @Override
    public SignOff rewritten(UnaryOperator<String> text) {
        return new SignOff(
                text.apply(title),
                new Heads(
                        text.apply(heads.no()),
                        text.apply(heads.post()),
                        text.apply(heads.name()),
                        text.apply(heads.date())),
                signers.stream()
                        .map(signer -> new Signer(
                                text.apply(signer.post()),
                                signer.name() == null ? null : text.apply(signer.name()),
                                signer.date()))
                        .toList());
    }
}

package org.itahub.reporting.document.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.itahub.reporting.document.CellWords;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Shade;
import org.itahub.reporting.document.model.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of a Word document: the head is repeated on each page, and a row stays whole where it fits. */
final class WordTables {
    private final XWPFDocument word;
    private final WordPaper paper;
    private final CellWords words;

    WordTables(XWPFDocument word, WordPaper paper, CellWords words) {
        this.word = word;
        this.paper = paper;
        this.words = words;
    }

    void add(Table table) {
        add(table, "");
    }

    /** One that stays on one page, as a sign-off does: each line is kept with the next. */
    void addWhole(Table table) {
        add(table, "Kept");
    }

    private void add(Table table, String style) {
        List<Column> columns = table.columns();
        XWPFTable grid = word.createTable(1 + table.rows().size(), columns.size());
        grid.getCTTbl().setTblPr(properties());
        widths(grid, table);
        XWPFTableRow head = grid.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            write(head.getCell(i), "TableHead", List.of(columns.get(i).name()));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            row(
                    grid.getRow(row + 1),
                    table.rows().get(row),
                    columns,
                    row < table.rows().size() - 1 ? style : "");
        }
        word.createParagraph();
    }

    private void row(XWPFTableRow row, List<Cell> cells, List<Column> columns, String style) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            boolean number = columns.get(i).kind() == Column.Kind.NUMBER;
            write(row.getCell(i), (number ? "TableNumber" : "TableText") + style, words.of(cells.get(i)));
            shade(row.getCell(i), cells.get(i).shade());
        }
    }

    /** Letters of automatic colour turn white on a dark ground by themselves. */
    private static void shade(XWPFTableCell cell, Shade shade) {
        if (shade != Shade.NONE) {
            cell.setColor(shade.ground());
        }
    }

    private static void write(XWPFTableCell cell, String style, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
            paragraph.setStyle(style);
            ThaiRuns.add(paragraph, lines.get(i));
        }
    }

    private CTTblPr properties() {
        CTTblPr properties = CTTblPr.Factory.newInstance();
        properties.addNewTblStyle().setVal("Grid");
        var width = properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(paper.width()));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblLook().setFirstRow(true);
        return properties;
    }

    private void widths(XWPFTable grid, Table table) {
        var columns = grid.getCTTbl().getTblGrid() == null
                ? grid.getCTTbl().addNewTblGrid()
                : grid.getCTTbl().getTblGrid();
        for (int i = 0; i < table.columns().size(); i++) {
            int width = paper.width() * table.columns().get(i).share() / table.shares();
            (i < columns.sizeOfGridColArray() ? columns.getGridColArray(i) : columns.addNewGridCol())
                    .setW(BigInteger.valueOf(width));
            for (XWPFTableRow row : grid.getRows()) {
                row.getCell(i).setWidth(Integer.toString(width));
            }
        }
    }
}

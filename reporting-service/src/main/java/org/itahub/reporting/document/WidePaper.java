package org.itahub.reporting.document;

import java.util.ArrayList;
import java.util.List;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Chart;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Heading;
import org.itahub.reporting.document.model.SignOff;
import org.itahub.reporting.document.model.Table;

/** Which parts of a document are printed across the paper: those with a table that has no room on upright paper. */
public final class WidePaper {
    /** A text needs twice the room of a figure or a day. */
    private static final int ROOM_UPRIGHT = 9;

    private WidePaper() {}

    /** What follows each other on the same paper. */
    public record Section(boolean across, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** At least one; the paper changes only before a heading of the first level, and not for prose alone. */
    public static List<Section> sections(Document document) {
        var sections = new ArrayList<Section>();
        var open = new ArrayList<Block>();
        var prose = true;
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading && heading.level() == 1 && !prose) {
                close(sections, open);
                prose = true;
            }
            open.add(block);
            prose = prose && !shows(block);
        }
        if (prose && !sections.isEmpty()) {
            open.addAll(0, sections.removeLast().blocks());
        }
        close(sections, open);
        return sections;
    }

    private static void close(List<Section> sections, List<Block> open) {
        boolean across = open.stream().anyMatch(WidePaper::isWide);
        if (!sections.isEmpty() && sections.getLast().across() == across) {
            open.addAll(0, sections.removeLast().blocks());
        }
        sections.add(new Section(across, open));
        open.clear();
    }

    private static boolean shows(Block block) {
        return block instanceof Table || block instanceof Chart || block instanceof SignOff;
    }

    /** True for a table that has no room on upright paper. */
    public static boolean isWide(Block block) {
        return block instanceof Table table
                && table.columns().stream().mapToInt(WidePaper::room).sum() > ROOM_UPRIGHT;
    }

    private static int room(Column column) {
        return column.kind() == Column.Kind.TEXT ? 2 : 1;
    }
}

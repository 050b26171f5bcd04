package org.itahub.reporting.document.province;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.province.domain.PlanCounts.PlanState;

/** What both of a province's documents have in common. */
record ProvinceWords(Texts texts) {

    /** The document around those blocks. */
    Document document(String province, String subtitle, List<Block> blocks) {
        String owner = texts.language().province(province);
        return new Document(
                texts.say("title"),
                List.of(subtitle, owner),
                owner,
                texts.language().code(),
                Set.of(texts.language().provinceName(province)),
                blocks);
    }

    Column column(String id, int share, Column.Kind kind) {
        return column(id, id, share, kind);
    }

    /** @param sentence the last part of the key of what its head says */
    Column column(String id, String sentence, int share, Column.Kind kind) {
        return new Column(id, texts.say("column." + sentence), share, kind);
    }

    /** How far a plan is; empty where there is none. */
    String plan(Optional<PlanState> state) {
        return texts.say("plan." + state.map(PlanState::name).orElse("none").toLowerCase(Locale.ROOT));
    }

    static Cell count(long count) {
        return Cell.figure(BigDecimal.valueOf(count), 0);
    }
}

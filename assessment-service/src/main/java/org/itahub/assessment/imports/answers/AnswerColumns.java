package org.itahub.assessment.imports.answers;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.imports.ImportRow;
import org.itahub.assessment.imports.domain.Cells;

/** The columns of tables of sheets: {@code I1} for an item asked as a whole, {@code I1.2} for the second part of one. */
@ApplicationScoped
class AnswerColumns {
    static final String AGENCY = "agency";
    private static final String INSTRUMENT = "instrument";
    private static final String SHEET = "sheet";
    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("agency", AGENCY),
            Map.entry("agencycode", AGENCY),
            Map.entry("รหัสหน่วยงาน", AGENCY),
            Map.entry("รหัส", AGENCY),
            Map.entry("instrument", INSTRUMENT),
            Map.entry("แบบวัด", INSTRUMENT),
            Map.entry("sheet", SHEET),
            Map.entry("เลขที่", SHEET),
            Map.entry("เลขที่แบบสำรวจ", SHEET));
    private static final Pattern ANSWER = Pattern.compile("(?:ข้อ)?(.+?)(?:[./(]([1-9][0-9]?)\\)?)?");
    private static final String PART = "#";

    private final Frameworks frameworks;

    AnswerColumns(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** What headers mean for one file, with the frameworks of this moment. */
    Function<String, Optional<String>> ofYear() {
        Map<String, String> codes = new HashMap<>();
        surveyItems().forEach(item -> codes.put(item.code().toLowerCase(Locale.ROOT), item.code()));
        return header -> {
            String plain = Cells.plainHeader(header);
            Matcher answer = ANSWER.matcher(plain);
            return Optional.ofNullable(COMMON.get(plain))
                    .or(() -> answer.matches() && codes.containsKey(answer.group(1))
                            ? Optional.of(
                                    codes.get(answer.group(1)) + PART + (answer.group(2) == null ? 1 : answer.group(2)))
                            : Optional.empty());
        };
    }

    /** The row as a sheet. */
    static SheetRecord sheet(ImportRow row) {
        Map<String, List<String>> answers = new HashMap<>();
        row.cells().forEach((column, cell) -> {
            int mark = column.indexOf(PART);
            if (mark >= 0 && !cell.isEmpty()) {
                put(
                        answers.computeIfAbsent(column.substring(0, mark), code -> new ArrayList<>()),
                        Integer.parseInt(column.substring(mark + 1)) - 1,
                        cell.strip());
            }
        });
        return new SheetRecord(row.cell(AGENCY), row.cell(INSTRUMENT), row.cell(SHEET), answers);
    }

    private static void put(List<String> answers, int index, String step) {
        while (answers.size() <= index) {
            answers.add(null);
        }
        answers.set(index, step);
    }

    private List<Item> surveyItems() {
        List<Item> items = new ArrayList<>();
        for (PinnedFramework pinned : frameworks.all()) {
            Framework framework = pinned.framework();
            framework.content().items().stream()
                    .filter(item -> framework.instrumentOf(item).source() == Instrument.Source.SURVEY)
                    .forEach(items::add);
        }
        return items;
    }
}

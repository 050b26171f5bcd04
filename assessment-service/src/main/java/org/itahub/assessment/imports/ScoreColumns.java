package org.itahub.assessment.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.assessment.framework.domain.FrameworkContent;
import org.itahub.assessment.framework.domain.Indicator;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.SubIndicator;
import org.itahub.assessment.imports.domain.Cells;

/**
 * The columns of files of scores. A figure's column is its code in any year's framework; one with {@code published} or
 * ประกาศ before it holds what a document states, for reconciliation.
 */
@ApplicationScoped
class ScoreColumns {
    static final String AGENCY = "agencyCode";
    static final String YEAR = "fiscalYear";
    static final String REASON = "reason";
    static final String TOTAL = "total";
    static final String LEVEL = "level";
    static final String PUBLISHED = "published.";

    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("agencycode", AGENCY),
            Map.entry("agency", AGENCY),
            Map.entry("code", AGENCY),
            Map.entry("รหัสหน่วยงาน", AGENCY),
            Map.entry("รหัส", AGENCY),
            Map.entry("fiscalyear", YEAR),
            Map.entry("year", YEAR),
            Map.entry("ปีงบประมาณ", YEAR),
            Map.entry("ปี", YEAR),
            Map.entry("reason", REASON),
            Map.entry("เหตุผล", REASON),
            Map.entry("เหตุผลการแก้ไข", REASON));
    private static final Map<String, String> OF_THE_WHOLE =
            Map.of("total", TOTAL, "คะแนนรวม", TOTAL, "คะแนน", TOTAL, "รวม", TOTAL, "level", LEVEL, "ระดับ", LEVEL);
    private static final Pattern STATED = Pattern.compile("(?:published|stated|ประกาศ|เผยแพร่)[.:/]?(.+)");
    private static final Pattern ITEM = Pattern.compile("(?:item|ข้อ)?(.+)");
    private static final Pattern INDICATOR = Pattern.compile("(?:indicator|ตัวชี้วัดที่|ตัวชี้วัด)?(.+)");

    private final Frameworks frameworks;

    ScoreColumns(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** The meaning of headers for one file, with the frameworks of this moment. */
    Function<String, Optional<String>> of(ImportSubject subject) {
        List<FrameworkContent> all = frameworks.all().stream()
                .map(PinnedFramework::framework)
                .map(framework -> framework.content())
                .toList();
        Map<String, String> items =
                codes(all.stream().flatMap(it -> it.items().stream().map(Item::code)));
        Map<String, String> indicators =
                codes(all.stream().flatMap(it -> it.indicators().stream().map(Indicator::code)));
        Map<String, String> stated = codes(all.stream()
                .flatMap(it -> Stream.of(
                                it.instruments().stream().map(Instrument::code),
                                it.indicators().stream().map(Indicator::code),
                                it.subIndicators().stream().map(SubIndicator::code))
                        .flatMap(codes -> codes)));
        return header -> column(subject, Cells.plainHeader(header), items, indicators, stated);
    }

    private static Optional<String> column(
            ImportSubject subject,
            String plain,
            Map<String, String> items,
            Map<String, String> indicators,
            Map<String, String> stated) {
        if (COMMON.containsKey(plain)) {
            return Optional.of(COMMON.get(plain));
        }
        if (subject == ImportSubject.TOTALS) {
            return Optional.ofNullable(OF_THE_WHOLE.get(plain));
        }
        Matcher published = STATED.matcher(plain);
        if (published.matches()) {
            String of = published.group(1);
            return Optional.ofNullable(OF_THE_WHOLE.get(of))
                    .or(() -> code(INDICATOR, of, stated))
                    .map(code -> PUBLISHED + code);
        }
        return subject == ImportSubject.ITEM_SCORES ? code(ITEM, plain, items) : code(INDICATOR, plain, indicators);
    }

    private static Optional<String> code(Pattern pattern, String plain, Map<String, String> codes) {
        Optional<String> bare = Optional.ofNullable(codes.get(plain));
        if (bare.isPresent()) {
            return bare;
        }
        Matcher named = pattern.matcher(plain);
        return named.matches() ? Optional.ofNullable(codes.get(named.group(1))) : Optional.empty();
    }

    private static Map<String, String> codes(Stream<String> all) {
        Map<String, String> codes = new HashMap<>();
        all.forEach(code -> codes.putIfAbsent(code.toLowerCase(Locale.ROOT), code));
        return codes;
    }
}

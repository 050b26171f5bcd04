package org.itahub.measures.plan.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a plan says, as the one text that its signatories sign: a line per field, without the sign-off itself. The first
 * line names the form. What is not stated leaves no line, so a field that the hub learns later does not change the text
 * of a plan without it; an order of the same entries that means something else does.
 */
public final class PlanText {
    private static final String FORM = "ita-hub plan text 1";

    private final StringBuilder text = new StringBuilder();

    private PlanText() {}

    /** @return lines that end in a line feed */
    public static String of(Plan plan) {
        PlanText whole = new PlanText();
        whole.text.append(FORM).append('\n');
        whole.line("agency", plan.agencyCode());
        whole.line("year", plan.year());
        whole.line("version", plan.version());
        whole.line("reason", plan.change().reason());
        return whole.text + content(plan);
    }

    /** @return the SHA-256 of the text in UTF-8, 64 hexadecimal digits */
    public static String hash(Plan plan) {
        try {
            byte[] utf8 = of(plan).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The part that two versions can have in common. */
    static String content(Plan plan) {
        PlanText content = new PlanText();
        content.line("result/year", plan.basis().year());
        content.line("result/revision", plan.basis().revision());
        content.line("result/policy", plan.basis().policy());
        plan.issues().forEach(content::issue);
        plan.measures().forEach(content::measure);
        plan.targets().byIndicator().forEach((indicator, target) -> content.line("target/" + indicator, target));
        return content.text.toString();
    }

    private void issue(Issue issue) {
        String at = "issue/" + issue.no() + "/";
        line(at + "indicator", issue.indicator());
        line(at + "nameTh", issue.nameTh());
        line(at + "nameEn", issue.nameEn());
        line(at + "instrument", issue.instrument());
        line(at + "score", issue.score());
        line(at + "triage", issue.triage());
        line(at + "recoverablePoints", issue.recoverablePoints());
        for (int i = 0; i < issue.items().size(); i++) {
            item(at + "item/" + (i + 1) + "/", issue.items().get(i));
        }
    }

    private void item(String at, WeakItem item) {
        line(at + "code", item.code());
        line(at + "topicTh", item.topicTh());
        line(at + "topicEn", item.topicEn());
        line(at + "score", item.score());
        line(at + "recoverablePoints", item.recoverablePoints());
    }

    private void measure(Measure measure) {
        String at = "measure/" + measure.no() + "/";
        line(at + "title", measure.title());
        line(at + "issue", measure.issueNo());
        lines(at + "item", measure.itemCodes());
        lines(at + "step", measure.steps());
        List<ResponsibleUnit> units = measure.responsible().units();
        for (int i = 0; i < units.size(); i++) {
            line(at + "unit/" + (i + 1) + "/code", units.get(i).code());
            line(at + "unit/" + (i + 1) + "/name", units.get(i).name());
        }
        line(at + "allUnits", measure.responsible().allUnits() ? "true" : null);
        Period period = measure.period();
        line(at + "period", period == null ? null : period.kind() + " " + period.from() + " " + period.to());
        line(at + "monitoring", measure.monitoring());
        line(at + "reporting", measure.reporting().content());
        line(at + "frequency", measure.reporting().frequency());
        lines(at + "deliverable", measure.reporting().deliverables());
        line(at + "budget", measure.budget());
        CarriedOver origin = measure.carriedOver();
        line(at + "carriedOver", origin == null ? null : origin.fromYear() + " " + origin.measureNo());
    }

    private void lines(String path, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            line(path + "/" + (i + 1), values.get(i));
        }
    }

    private void line(String path, Object value) {
        String written = value instanceof BigDecimal number ? plain(number) : value == null ? "" : value.toString();
        if (!written.isEmpty()) {
            text.append(path).append('=').append(escaped(written)).append('\n');
        }
    }

    /** Storage keeps a number's value, not how many zeros it came with. */
    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }
}

package org.itahub.reporting.document.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.plan.PlanVersion;

/** What each later version of the plan changed: measures that came, went or read otherwise, with the version's reason. */
final class VersionChanges {
    private final Quarter quarter;
    private final Texts texts;

    private VersionChanges(Quarter quarter, Texts texts) {
        this.quarter = quarter;
        this.texts = texts;
    }

    /** The changes by those versions that were published in the quarter. */
    static List<Change> in(Quarter quarter, PlanCourse course, Texts texts) {
        return new VersionChanges(quarter, texts).of(course);
    }

    private List<Change> of(PlanCourse course) {
        var changes = new ArrayList<Change>();
        List<PlanVersion> versions = course.versions();
        for (int i = 0; i < versions.size(); i++) {
            PlanVersion version = versions.get(i);
            if (version.plan().version() > 1 && course.published(version) == quarter) {
                changes.add(replaced(version));
                if (i > 0) {
                    changes.addAll(between(versions.get(i - 1).plan(), version.plan()));
                }
            }
        }
        return changes;
    }

    private Change replaced(PlanVersion version) {
        return new Change(
                quarter,
                null,
                texts.say("subject.version"),
                null,
                texts.say("cell.version", number(version.plan())),
                version.reason());
    }

    private List<Change> between(Plan before, Plan after) {
        Map<Integer, Plan.Measure> old = byNumber(before);
        Map<Integer, Plan.Measure> now = byNumber(after);
        var changes = new ArrayList<Change>();
        for (Plan.Measure measure : before.measures()) {
            if (now.containsKey(measure.no())) {
                changes.addAll(between(measure, now.get(measure.no()), after));
            } else {
                changes.add(change(measure, "subject.dropped", after));
            }
        }
        after.measures().stream()
                .filter(measure -> !old.containsKey(measure.no()))
                .map(measure -> change(measure, "subject.added", after))
                .forEach(changes::add);
        return changes;
    }

    private List<Change> between(Plan.Measure before, Plan.Measure after, Plan plan) {
        var changes = new ArrayList<Change>();
        for (MeasureField field : MeasureField.values()) {
            if (field.differs(before, after)) {
                changes.add(new Change(
                        quarter,
                        after,
                        field.changed(texts),
                        field.of(before, plan.fiscalYear(), texts),
                        field.of(after, plan.fiscalYear(), texts),
                        List.of(by(plan))));
            }
        }
        return changes;
    }

    private Change change(Plan.Measure measure, String subject, Plan version) {
        return new Change(quarter, measure, texts.say(subject), null, null, by(version));
    }

    private String by(Plan version) {
        return texts.say("cell.by-version", number(version));
    }

    private static Values number(Plan version) {
        return Values.of("version", Math.toIntExact(version.version()));
    }

    private static Map<Integer, Plan.Measure> byNumber(Plan plan) {
        return plan.measures().stream()
                .collect(Collectors.toMap(Plan.Measure::no, Function.identity(), (first, second) -> second));
    }
}

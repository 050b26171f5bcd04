package org.itahub.reporting.document.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.plan.PlanVersion;

/** What each later version of the plan changed: measures that came, went or read otherwise, with the version's reason. */
final class VersionChanges {
    private VersionChanges() {}

    /** The changes by those versions that were published in the quarter. */
    static List<Change> in(Quarter quarter, PlanCourse course) {
        var changes = new ArrayList<Change>();
        List<PlanVersion> versions = course.versions();
        for (int i = 0; i < versions.size(); i++) {
            PlanVersion version = versions.get(i);
            if (version.plan().version() > 1 && course.published(version) == quarter) {
                changes.add(replaced(quarter, version));
                if (i > 0) {
                    changes.addAll(between(versions.get(i - 1).plan(), version.plan(), quarter));
                }
            }
        }
        return changes;
    }

    private static Change replaced(Quarter quarter, PlanVersion version) {
        return new Change(quarter, null, "ฉบับของแผน", null, name(version.plan()), version.reason());
    }

    private static List<Change> between(Plan before, Plan after, Quarter quarter) {
        Map<Integer, Plan.Measure> old = byNumber(before);
        Map<Integer, Plan.Measure> now = byNumber(after);
        var changes = new ArrayList<Change>();
        for (Plan.Measure measure : before.measures()) {
            if (now.containsKey(measure.no())) {
                changes.addAll(between(measure, now.get(measure.no()), after, quarter));
            } else {
                changes.add(new Change(quarter, measure, "ยกเลิกมาตรการ", null, null, by(after)));
            }
        }
        after.measures().stream()
                .filter(measure -> !old.containsKey(measure.no()))
                .map(measure -> new Change(quarter, measure, "เพิ่มมาตรการ", null, null, by(after)))
                .forEach(changes::add);
        return changes;
    }

    private static List<Change> between(Plan.Measure before, Plan.Measure after, Plan plan, Quarter quarter) {
        var changes = new ArrayList<Change>();
        for (MeasureField field : MeasureField.values()) {
            List<String> old = field.of(before, plan.fiscalYear());
            List<String> now = field.of(after, plan.fiscalYear());
            if (!old.equals(now)) {
                changes.add(new Change(quarter, after, "แก้ไข" + field.nameTh(), old, now, List.of(by(plan))));
            }
        }
        return changes;
    }

    private static String by(Plan version) {
        return "ตาม" + name(version);
    }

    private static String name(Plan version) {
        return "แผนฉบับที่\u00a0" + version.version();
    }

    private static Map<Integer, Plan.Measure> byNumber(Plan plan) {
        return plan.measures().stream()
                .collect(Collectors.toMap(Plan.Measure::no, Function.identity(), (first, second) -> second));
    }
}

package org.itahub.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.itahub.bench.report.Figures;
import org.itahub.bench.report.Result;
import org.itahub.bench.report.Round;
import org.itahub.bench.workload.Bed;
import org.itahub.bench.workload.LatencyWorkload;
import org.itahub.bench.workload.ProvinceWorkload;
import org.itahub.bench.workload.RelayWorkload;
import org.itahub.bench.workload.SubmitWorkload;
import org.itahub.bench.workload.Workload;
import org.itahub.local.launch.HubProblem;
import org.itahub.local.launch.Progress;

/** Every workload in its order: a warm-up, then the rounds, ours and the limit in turn. */
final class Workloads {
    private static final Map<String, Setup> ALL = new LinkedHashMap<>();

    static {
        ALL.put("relay", RelayWorkload::new);
        ALL.put("submit", SubmitWorkload::new);
        ALL.put("latency", LatencyWorkload::new);
        ALL.put("province", ProvinceWorkload::new);
    }

    private final Bed bed;
    private final Progress progress;

    Workloads(Bed bed, Progress progress) {
        this.bed = bed;
        this.progress = progress;
    }

    private interface Setup {
        Workload on(Bed bed) throws Exception;
    }

    static void requireKnown(Optional<String> only) {
        if (only.isPresent() && !ALL.containsKey(only.get())) {
            throw new HubProblem(
                    "There is no workload " + only.get() + "; there are " + String.join(", ", ALL.keySet()) + ".");
        }
    }

    List<Result> run(Optional<String> only) throws Exception {
        List<Result> results = new ArrayList<>();
        for (Map.Entry<String, Setup> each : ALL.entrySet()) {
            if (only.map(each.getKey()::equals).orElse(true)) {
                try (Workload workload = each.getValue().on(bed)) {
                    results.add(rounds(workload));
                }
            }
        }
        return results;
    }

    private Result rounds(Workload workload) throws Exception {
        progress.step("Measuring " + workload.name() + ": " + workload.what());
        List<Round> rounds = new ArrayList<>();
        int warmUps = bed.size().warmUps();
        for (int no = 0; no < warmUps + bed.size().rounds(); no++) {
            Figures ours = workload.ours(no);
            Figures limit = workload.limit(no);
            progress.step(String.format(
                    Locale.ROOT,
                    "  %-8s ours %,9.0f/s (p99 %.1f ms), limit %,9.0f/s (p99 %.1f ms), ratio %.2f",
                    no < warmUps ? "warm-up" : "round " + (no - warmUps + 1),
                    ours.perSecond(),
                    ours.p99Millis(),
                    limit.perSecond(),
                    limit.p99Millis(),
                    ours.perSecond() / limit.perSecond()));
            if (no >= warmUps) {
                rounds.add(new Round(ours, limit));
            }
        }
        return Result.of(workload.name(), workload.what(), workload.unit(), rounds, workload.goals());
    }
}

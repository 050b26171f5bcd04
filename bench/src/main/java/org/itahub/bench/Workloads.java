package org.itahub.bench;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itahub.bench.report.Figures;
import org.itahub.bench.report.Result;
import org.itahub.bench.report.Round;
import org.itahub.bench.workload.Bed;
import org.itahub.bench.workload.DocumentsWorkload;
import org.itahub.bench.workload.ImportWorkload;
import org.itahub.bench.workload.LatencyWorkload;
import org.itahub.bench.workload.ProvinceWorkload;
import org.itahub.bench.workload.RecountWorkload;
import org.itahub.bench.workload.RelayWorkload;
import org.itahub.bench.workload.ResultWorkload;
import org.itahub.bench.workload.SetWorkload;
import org.itahub.bench.workload.SheetWorkload;
import org.itahub.bench.workload.StatisticsWorkload;
import org.itahub.bench.workload.SubmitWorkload;
import org.itahub.bench.workload.Workload;
import org.itahub.local.launch.HubProblem;
import org.itahub.local.launch.Progress;
import org.itahub.local.launch.Service;

/**
 * Every workload in its order: warm-ups, then the rounds, ours and the limit in turn. Those that fill the table of sheets
 * come after those that read it.
 */
final class Workloads {
    private static final Map<String, Kind> ALL = new LinkedHashMap<>();

    static {
        ALL.put("relay", new Kind(Service.MEASURES, RelayWorkload::new));
        ALL.put("submit", new Kind(Service.MEASURES, SubmitWorkload::new));
        ALL.put("latency", new Kind(Service.MEASURES, LatencyWorkload::new));
        ALL.put("province", new Kind(Service.MEASURES, ProvinceWorkload::new));
        ALL.put("result", new Kind(Service.ASSESSMENT, ResultWorkload::new));
        ALL.put("statistics", new Kind(Service.ASSESSMENT, StatisticsWorkload::new));
        ALL.put("recount", new Kind(Service.ASSESSMENT, RecountWorkload::new));
        ALL.put("import", new Kind(Service.ASSESSMENT, ImportWorkload::new));
        ALL.put("sheet", new Kind(Service.ASSESSMENT, SheetWorkload::new));
        ALL.put("documents", new Kind(Service.REPORTING, DocumentsWorkload::new));
        ALL.put("set", new Kind(Service.REPORTING, SetWorkload::new));
    }

    private final Bed bed;
    private final Progress progress;

    Workloads(Bed bed, Progress progress) {
        this.bed = bed;
        this.progress = progress;
    }

    private record Kind(Service service, Setup setup) {}

    private interface Setup {
        Workload on(Bed bed) throws Exception;
    }

    static void requireKnown(Optional<String> only) {
        if (only.isPresent() && !ALL.containsKey(only.get())) {
            throw new HubProblem(
                    "There is no workload " + only.get() + "; there are " + String.join(", ", ALL.keySet()) + ".");
        }
    }

    /** The services that are measured by that workload, or by all. */
    static Set<Service> services(Optional<String> only) {
        return chosen(only).map(Kind::service).collect(Collectors.toCollection(() -> EnumSet.noneOf(Service.class)));
    }

    private static Stream<Kind> chosen(Optional<String> only) {
        return only.map(ALL::get).map(Stream::of).orElseGet(() -> ALL.values().stream());
    }

    List<Result> run(Optional<String> only) throws Exception {
        List<Result> results = new ArrayList<>();
        for (Kind each : chosen(only).toList()) {
            try (Workload workload = each.setup().on(bed)) {
                results.add(rounds(workload));
            }
        }
        return results;
    }

    private Result rounds(Workload workload) throws Exception {
        progress.step("Measuring " + workload.name() + ": " + workload.what());
        Bed.Size size = bed.size();
        WarmUp warmUp = new WarmUp(size.warmUps(), Math.min(size.mostWarmUps(), workload.mostRounds() - size.rounds()));
        List<Round> rounds = new ArrayList<>();
        int no = 0;
        while (warmUp.goesOn()) {
            warmUp.saw(round(workload, no++, "warm-up").ours());
        }
        while (rounds.size() < size.rounds()) {
            rounds.add(round(workload, no++, "round " + (rounds.size() + 1)));
        }
        return Result.of(workload.name(), workload.what(), workload.unit(), rounds, workload.goals());
    }

    private Round round(Workload workload, int no, String called) throws Exception {
        Figures ours = workload.ours(no);
        Figures limit = workload.limit(no);
        progress.step(String.format(
                Locale.ROOT,
                "  %-8s ours %,9.0f/s (p99 %.1f ms), limit %,9.0f/s (p99 %.1f ms), ratio %.2f",
                called,
                ours.perSecond(),
                ours.p99Millis(),
                limit.perSecond(),
                limit.p99Millis(),
                ours.perSecond() / limit.perSecond()));
        return new Round(ours, limit);
    }
}

package org.itahub.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.itahub.bench.data.Database;
import org.itahub.bench.data.Loader;
import org.itahub.bench.data.Nation;
import org.itahub.bench.report.Machine;
import org.itahub.bench.report.Report;
import org.itahub.bench.report.Result;
import org.itahub.bench.report.Table;
import org.itahub.bench.workload.Bed;
import org.itahub.local.launch.Hub;
import org.itahub.local.launch.HubPorts;
import org.itahub.local.launch.HubProblem;
import org.itahub.local.launch.HubSettings;
import org.itahub.local.launch.Progress;
import org.itahub.local.launch.Service;

/** The program behind {@code ./hub bench}: a hub of its own, its data, each workload, the report. */
public final class Bench {
    /** What every measured JVM is started with; they are as containers have them. */
    public static final List<String> SERVICE_FLAGS = List.of("-Xmx512m");

    /** Its reminders would be news for ten thousand agencies at once, in the midst of what is measured. */
    private static final String WITHOUT_REMINDERS = "-Dmeasures.reminders.every=off";

    private static final Duration LONGEST = Duration.ofMinutes(20);

    private final PrintStream out;
    private final Progress progress;

    Bench(PrintStream out) {
        this.out = out;
        this.progress = new Progress(out);
    }

    /** Exit code 0 where the run went through, whether the goals were met or not; 1 where it could not. */
    public static void main(String[] arguments) {
        PrintStream out = utf8(FileDescriptor.out);
        try {
            BenchOptions options = BenchOptions.parse(List.of(arguments));
            Workloads.requireKnown(options.only());
            endAfter(LONGEST.multipliedBy(options.scale()));
            Path project = Path.of("").toAbsolutePath();
            new Bench(out).run(options, project);
            System.exit(0);
        } catch (Exception e) {
            utf8(FileDescriptor.err).println(e.getMessage() == null ? e.toString() : e.getMessage());
            System.exit(1);
        }
    }

    private void run(BenchOptions options, Path project) throws Exception {
        List<Result> results = measure(
                options, project, Nation.usual(options.scale()), Bed.Size.measured(options.scale(), options.rounds()));
        Report report = new Report(LocalDate.now().toString(), options.scale(), Machine.here(), results);
        out.println();
        out.println(Table.markdown(report));
        Path json = options.official()
                ? project.resolve("bench/results.json")
                : options.folder().resolve("results.json");
        report.writeJson(json);
        out.println("Written to " + project.relativize(json) + ".");
        if (options.official()) {
            report.writeInto(project.resolve("docs/performance.md"));
            out.println("Written into docs/performance.md.");
        }
    }

    /** Starts the hub, loads the data, measures, and stops the hub. */
    List<Result> measure(BenchOptions options, Path project, Nation nation, Bed.Size size) throws Exception {
        HubPorts ports = HubPorts.usual(options.portOffset());
        List<String> flags = Stream.concat(SERVICE_FLAGS.stream(), Stream.of(WITHOUT_REMINDERS))
                .toList();
        HubSettings settings =
                new HubSettings(project, options.folder(), ports, true, true, Set.of(Service.MEASURES), flags);
        progress.step("Starting what is measured");
        try (Hub hub = Hub.prepare(settings, progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(hub::close, "stop the hub"));
            hub.start();
            progress.step("Loading the data");
            Database database = new Database(
                    "jdbc:postgresql://localhost:" + ports.postgres() + "/" + Service.MEASURES.id(),
                    Service.MEASURES.id(),
                    hub.databasePassword(Service.MEASURES));
            new Loader(database).load(nation);
            Bed bed = new Bed(
                    hub, ports.services().get(Service.MEASURES), database, "localhost:" + ports.kafka(), nation, size);
            return new Workloads(bed, progress).run(options.only());
        } catch (HubProblem e) {
            throw new HubProblem(e.getMessage().replace("./hub run", "./hub bench"), e);
        }
    }

    /** Whatever hangs, the run ends and takes its processes along. */
    private static void endAfter(Duration longest) {
        Thread.ofPlatform().daemon().name("longest run").start(() -> {
            try {
                Thread.sleep(longest);
                utf8(FileDescriptor.err).println("The benchmark was ended after " + longest.toMinutes() + " minutes.");
                System.exit(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

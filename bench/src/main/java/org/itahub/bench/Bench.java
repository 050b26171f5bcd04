package org.itahub.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.itahub.bench.data.Assessed;
import org.itahub.bench.data.AssessmentLoader;
import org.itahub.bench.data.Database;
import org.itahub.bench.data.Loader;
import org.itahub.bench.data.Nation;
import org.itahub.bench.data.ReportingLoader;
import org.itahub.bench.data.SetLoader;
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

    /** All sheets come from this one machine. */
    private static final String WITHOUT_BRAKE = "-Dassessment.survey.sheets-per-device=0";

    private static final Duration LONGEST = Duration.ofMinutes(60);

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
        Path json = (options.record() ? project.resolve("bench") : options.folder()).resolve("results.json");
        Report nothing = new Report(LocalDate.now().toString(), options.scale(), Machine.here(), List.of());
        boolean intoTheTable = options.record() && options.only().isPresent();
        Report before = intoTheTable ? Report.read(json).with(nothing) : nothing;
        Report report = before.with(new Report(
                nothing.date(),
                nothing.scale(),
                nothing.machine(),
                measure(
                        options,
                        project,
                        Nation.usual(options.scale()),
                        Assessed.usual(options.scale()),
                        Bed.Size.measured(options.scale(), options.rounds()))));
        out.println();
        out.println(Table.markdown(report));
        report.writeJson(json);
        out.println("Written to " + project.relativize(json) + ".");
        if (options.record()) {
            report.writeInto(project.resolve("docs/performance.md"));
            out.println("Written into docs/performance.md.");
        }
    }

    /** Starts the hub, loads the data, measures, and stops the hub. */
    List<Result> measure(BenchOptions options, Path project, Nation nation, Assessed assessed, Bed.Size size)
            throws Exception {
        HubPorts ports = HubPorts.usual(options.portOffset());
        List<String> flags = Stream.concat(SERVICE_FLAGS.stream(), Stream.of(WITHOUT_REMINDERS, WITHOUT_BRAKE))
                .toList();
        Set<Service> services = Workloads.services(options.only());
        HubSettings settings = new HubSettings(project, options.folder(), ports, true, true, services, flags);
        progress.step("Starting what is measured");
        try (Hub hub = Hub.prepare(settings, progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(hub::close, "stop the hub"));
            hub.start();
            Map<Service, Bed.Target> targets = new EnumMap<>(Service.class);
            services.forEach(service -> targets.put(service, target(hub, ports, service)));
            Bed bed = new Bed(hub, targets, "localhost:" + ports.kafka(), nation, assessed, size);
            load(bed, project);
            return new Workloads(bed, progress).run(options.only());
        } catch (HubProblem e) {
            throw new HubProblem(e.getMessage().replace("./hub run", "./hub bench"), e);
        }
    }

    private static Bed.Target target(Hub hub, HubPorts ports, Service service) {
        String url = "jdbc:postgresql://localhost:" + ports.postgres() + "/" + service.id();
        return new Bed.Target(
                ports.services().get(service), new Database(url, service.id(), hub.databasePassword(service)));
    }

    /** Each service that runs gets its own. */
    private void load(Bed bed, Path project) throws SQLException, IOException {
        progress.step("Loading the data");
        Bed.Target measures = bed.targets().get(Service.MEASURES);
        if (measures != null) {
            new Loader(measures.database()).load(bed.nation());
        }
        Bed.Target assessment = bed.targets().get(Service.ASSESSMENT);
        if (assessment != null) {
            new AssessmentLoader(assessment.database(), assessment.port()).load(bed.assessed());
        }
        Bed.Target reporting = bed.targets().get(Service.REPORTING);
        if (reporting != null) {
            new ReportingLoader(reporting.database()).load();
            new SetLoader(reporting.database(), project).load(bed.size().inSet());
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

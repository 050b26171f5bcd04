package org.itahub.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.itahub.local.demo.DemoLoader;
import org.itahub.local.launch.Demonstration;
import org.itahub.local.launch.Hub;
import org.itahub.local.launch.HubPorts;
import org.itahub.local.launch.HubProblem;
import org.itahub.local.launch.HubSettings;
import org.itahub.local.launch.Progress;

/** The program behind {@code ./hub run}: starts the hub, loads the demonstration, says how to use it, and waits. */
public final class LocalHub {
    private final PrintStream out;
    private final PrintStream err;
    private final AtomicBoolean stopping = new AtomicBoolean();

    LocalHub(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Exit code 0 after Ctrl-C or a stop from outside, 1 where the hub could not run or broke. */
    public static void main(String[] arguments) {
        LocalHub program = new LocalHub(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        System.exit(program.run(List.of(arguments)));
    }

    int run(List<String> arguments) {
        try {
            HubOptions options = HubOptions.parse(arguments);
            HubPorts ports = HubPorts.usual(options.portOffset());
            HubSettings settings =
                    new HubSettings(options.project(), options.folder(), ports, options.fresh(), options.demo());
            return run(settings);
        } catch (HubProblem e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private int run(HubSettings settings) {
        Progress progress = new Progress(out);
        try (Hub hub = Hub.prepare(settings, progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(hub), "stop the hub"));
            return run(hub, settings, progress);
        }
    }

    private int run(Hub hub, HubSettings settings, Progress progress) {
        try {
            progress.step("Starting the hub");
            hub.start();
            DemoLoader loader = new DemoLoader(settings.ports(), progress);
            if (hub.demonstration() == Demonstration.TO_LOAD) {
                progress.step("Loading the demonstration data");
                loader.load();
                hub.demonstrationLoaded();
            }
            Optional<String> surveyLink = Welcome.shows(hub.demonstration()) ? loader.surveyLink() : Optional.empty();
            out.println(Welcome.text(settings, hub.demonstration(), hub.trainingTime(), surveyLink));
            complain(hub, hub.awaitFailure());
        } catch (HubProblem e) {
            complain(hub, e.getMessage());
        } catch (RuntimeException e) {
            complain(hub, "The hub met something that it was not made for: " + e);
        } finally {
            stopping.set(true);
        }
        return 1;
    }

    /** Nothing is said of parts that end because the hub ends. */
    private void complain(Hub hub, String sentence) {
        if (!stopping.get()) {
            err.println(hub.explain(sentence));
        }
    }

    private void stop(Hub hub) {
        if (!stopping.getAndSet(true)) {
            out.println("Stopping the hub");
        }
        hub.close();
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}

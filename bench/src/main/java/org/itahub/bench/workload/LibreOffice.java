package org.itahub.bench.workload;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * LibreOffice turning Word documents into PDF. It is started twice, with one document and with several, so that what it
 * takes to start is taken off: as if it were kept running.
 */
final class LibreOffice {
    private static final String PROGRAM = "soffice";
    private static final long LONGEST_MINUTES = 3;
    private static final double NANOS_PER_SECOND = 1e9;

    private final boolean installed = Stream.of(
                    System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));

    /** How long it takes for one of those documents; empty where it is not installed. */
    OptionalDouble secondsADocument(byte[]... documents) throws IOException, InterruptedException {
        if (!installed) {
            return OptionalDouble.empty();
        }
        Path folder = Files.createTempDirectory("bench-office");
        try {
            List<Path> files = new ArrayList<>();
            for (byte[] document : documents) {
                files.add(Files.write(folder.resolve("plan-" + files.size() + ".docx"), document));
            }
            convert(folder, files.subList(0, 1));
            double one = convert(folder, files.subList(0, 1));
            double all = convert(folder, files);
            return OptionalDouble.of((all - one) / (files.size() - 1));
        } finally {
            delete(folder);
        }
    }

    private static double convert(Path folder, List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                PROGRAM,
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        long begun = System.nanoTime();
        Process office = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!office.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            office.destroyForcibly();
            throw new IOException("LibreOffice did not end within " + LONGEST_MINUTES + " minutes");
        }
        double seconds = (System.nanoTime() - begun) / NANOS_PER_SECOND;
        for (Path file : files) {
            Path pdf = folder.resolve(file.getFileName().toString().replace(".docx", ".pdf"));
            if (!Files.deleteIfExists(pdf)) {
                throw new IOException("LibreOffice made no PDF of " + file);
            }
        }
        return seconds;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

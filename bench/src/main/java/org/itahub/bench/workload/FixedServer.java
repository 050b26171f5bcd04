package org.itahub.bench.workload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.bench.Bench;

/** The process of {@link FixedAnswers}, with the flags that the services have. */
final class FixedServer implements AutoCloseable {
    private final Process process;
    private final Path folder;
    private final int port;

    private FixedServer(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    static FixedServer start(List<byte[]> answers) throws IOException {
        Path folder = Files.createTempDirectory("ita-hub-bench");
        for (int i = 0; i < answers.size(); i++) {
            Files.write(folder.resolve(Integer.toString(i)), answers.get(i));
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Bench.SERVICE_FLAGS);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), FixedAnswers.class.getName(), folder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return new FixedServer(process, folder, Integer.parseInt(out.readLine()));
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new IllegalStateException("The answers in " + folder + " cannot be removed", e);
        }
    }
}

package org.itahub.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.itahub.local.launch.HubProblem;

/**
 * What a person may say behind {@code ./hub bench}.
 *
 * @param only the one workload to run
 * @param scale how many times the usual data, 1 to 50
 * @param rounds how many rounds are measured, 1 to 5
 * @param portOffset added to every port
 * @param record whether what is measured takes its place in the project's table
 * @param folder where data, logs and results are kept
 */
record BenchOptions(Optional<String> only, int scale, int rounds, int portOffset, boolean record, Path folder) {
    static final int ROUNDS = 5;
    private static final int PORT_OFFSET = 10_000;

    static BenchOptions parse(List<String> arguments) {
        Optional<String> only = Optional.empty();
        boolean record = false;
        int scale = 1;
        int rounds = ROUNDS;
        int portOffset = PORT_OFFSET;
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--only" -> only = Optional.of(text(option, rest.poll()));
                case "--record" -> record = true;
                case "--scale" -> scale = number(option, rest.poll(), 1, 50);
                case "--rounds" -> rounds = number(option, rest.poll(), 1, ROUNDS);
                case "--port-offset" -> portOffset = number(option, rest.poll(), 0, 40_000);
                default -> throw new HubProblem("./hub bench does not know " + option + ": see ./hub help.");
            }
        }
        boolean asAgreed = scale == 1 && rounds == ROUNDS;
        if (record && !asAgreed) {
            throw new HubProblem("--record takes the usual scale and rounds, and nothing else.");
        }
        return new BenchOptions(
                only,
                scale,
                rounds,
                portOffset,
                record || only.isEmpty() && asAgreed,
                Path.of(".hub", "bench").toAbsolutePath());
    }

    private static String text(String option, String given) {
        if (given == null) {
            throw new HubProblem(option + " takes the name of a workload.");
        }
        return given;
    }

    private static int number(String option, String given, int least, int most) {
        try {
            int number = Integer.parseInt(String.valueOf(given));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new HubProblem(option + " takes a whole number from " + least + " to " + most + ".");
    }
}

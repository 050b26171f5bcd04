package org.itahub.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.itahub.local.launch.HubProblem;

/**
 * What a person may say behind {@code ./hub run}.
 *
 * @param fresh forget earlier data
 * @param demo load the demonstration data
 * @param portOffset added to every port
 * @param project root of the built project
 * @param folder where data and logs are kept
 */
record HubOptions(boolean fresh, boolean demo, int portOffset, Path project, Path folder) {
    private static final int HIGHEST_OFFSET = 40_000;

    static HubOptions parse(List<String> arguments) {
        boolean fresh = false;
        boolean demo = true;
        int portOffset = 0;
        Path project = Path.of("");
        Path folder = Path.of(".hub");
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--fresh" -> fresh = true;
                case "--no-demo" -> demo = false;
                case "--port-offset" -> portOffset = offset(rest.poll());
                case "--project" -> project = path(option, rest.poll());
                case "--folder" -> folder = path(option, rest.poll());
                default -> throw new HubProblem("./hub run does not know " + option + ": see ./hub help.");
            }
        }
        return new HubOptions(fresh, demo, portOffset, absolute(project), absolute(folder));
    }

    private static Path path(String option, String text) {
        if (text == null || text.isBlank()) {
            throw new HubProblem(option + " takes a folder.");
        }
        return Path.of(text);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static int offset(String text) {
        try {
            int offset = Integer.parseInt(text);
            if (offset >= 0 && offset <= HIGHEST_OFFSET) {
                return offset;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new HubProblem("--port-offset takes a whole number from 0 to " + HIGHEST_OFFSET + ".");
    }
}

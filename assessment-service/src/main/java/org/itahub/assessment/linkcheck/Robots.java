package org.itahub.assessment.linkcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.itahub.assessment.AssessmentConfig;
import org.itahub.assessment.linkcheck.domain.LinkTarget;
import org.itahub.assessment.linkcheck.domain.RobotsRules;

/** Reads what servers let robots ask for, each server's once in a while. */
@ApplicationScoped
class Robots {

    private static final int MOST_SERVERS = 2000;
    private static final Duration UNREAD_HOLDS_FOR = Duration.ofMinutes(1);
    private static final String PATH = "/robots.txt";

    private final AskHost host;
    private final LinkCheckConfig config;
    private final String agent;
    private final Map<LinkTarget, Read> byServer = new LinkedHashMap<>();

    private record Read(RobotsRules rules, long until) {}

    Robots(AskHost host, AssessmentConfig config) {
        this.host = host;
        this.config = config.linkCheck();
        this.agent = this.config.userAgent().replaceFirst("[/\\s].*", "");
    }

    /**
     * Whether the server lets us ask for it; one whose robots.txt cannot be read lets us.
     *
     * @param end by when the answer is to be there, in the count of {@link System#nanoTime}
     */
    boolean allow(LinkTarget target, long end) throws InterruptedException {
        LinkTarget robots = target.at(PATH);
        Optional<Read> known = known(robots);
        if (known.isEmpty()) {
            long own = System.nanoTime() + config.timeForRobots().toNanos();
            known = Optional.of(keep(robots, read(robots, own - end < 0 ? own : end)));
        }
        return known.get().rules().allows(target.path());
    }

    /** Empty where there is no telling. */
    private Optional<RobotsRules> read(LinkTarget robots, long end) throws InterruptedException {
        Optional<LinkTarget> asked = Optional.of(robots);
        try {
            for (int hop = 0; asked.isPresent() && hop <= config.maxRedirects(); hop++) {
                Answer answer = host.ask(asked.get(), end);
                if (!answer.redirects()) {
                    return rules(answer);
                }
                asked = asked.get().redirected(answer.location());
            }
            return Optional.empty();
        } catch (AddressRefused | UnknownHostException | TimeoutException | ExecutionException e) {
            return Optional.empty();
        }
    }

    private Optional<RobotsRules> rules(Answer answer) {
        if (answer.status() == 200) {
            return Optional.of(RobotsRules.of(new String(answer.content(), StandardCharsets.UTF_8), agent));
        }
        return answer.status() < 500 ? Optional.of(RobotsRules.ALLOW_ALL) : Optional.empty();
    }

    private synchronized Optional<Read> known(LinkTarget robots) {
        return Optional.ofNullable(byServer.get(robots)).filter(read -> read.until() - System.nanoTime() > 0);
    }

    private synchronized Read keep(LinkTarget robots, Optional<RobotsRules> rules) {
        Duration holds = rules.isPresent() ? config.robotsHoldFor() : UNREAD_HOLDS_FOR;
        Read read = new Read(rules.orElse(RobotsRules.ALLOW_ALL), System.nanoTime() + holds.toNanos());
        byServer.remove(robots);
        if (byServer.size() >= MOST_SERVERS) {
            byServer.remove(byServer.keySet().iterator().next());
        }
        byServer.put(robots, read);
        return read;
    }
}

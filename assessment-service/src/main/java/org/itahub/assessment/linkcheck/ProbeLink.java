package org.itahub.assessment.linkcheck;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.itahub.assessment.AssessmentConfig;
import org.itahub.assessment.linkcheck.domain.LinkFault;
import org.itahub.assessment.linkcheck.domain.LinkTarget;
import org.itahub.assessment.linkcheck.domain.PageTitle;
import org.itahub.assessment.linkcheck.domain.Probe;
import org.itahub.platform.http.Sha256;
import org.jboss.logging.Logger;

/**
 * Looks at a link once, through all redirects; each place on the way is looked up and judged, and its robots.txt read, before it
 * is asked.
 */
@ApplicationScoped
class ProbeLink {

    private static final Logger LOG = Logger.getLogger(ProbeLink.class);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final AskHost host;
    private final Robots robots;
    private final LinkCheckConfig config;

    ProbeLink(AskHost host, Robots robots, AssessmentConfig config) {
        this.host = host;
        this.robots = robots;
        this.config = config.linkCheck();
    }

    /** Takes no longer than the time for a link, but for looking up a name. */
    Probe of(String link) throws InterruptedException {
        long end = System.nanoTime() + config.timeInAll().toNanos();
        Optional<LinkTarget> target = LinkTarget.of(link);
        try {
            for (int hop = 0; target.isPresent(); hop++) {
                if (hop > config.maxRedirects()) {
                    return Probe.Failed.of(LinkFault.TOO_MANY_REDIRECTS);
                }
                if (!robots.allow(target.get(), end)) {
                    return new Probe.Withheld();
                }
                Answer answer = host.ask(target.get(), end);
                if (!answer.redirects()) {
                    return probe(answer, target.get());
                }
                target = target.get().redirected(answer.location());
            }
            return Probe.Failed.of(LinkFault.NOT_HTTP);
        } catch (AddressRefused e) {
            return Probe.Failed.of(LinkFault.ADDRESS_REFUSED);
        } catch (UnknownHostException e) {
            return Probe.Failed.of(LinkFault.HOST_UNKNOWN);
        } catch (TimeoutException e) {
            return Probe.Failed.of(LinkFault.TIMED_OUT);
        } catch (ExecutionException e) {
            LOG.debugf(e, "%s cannot be reached", link);
            return Probe.Failed.of(fault(e.getCause()));
        }
    }

    private static Probe probe(Answer answer, LinkTarget answeredBy) {
        if (answer.status() >= 400) {
            return new Probe.Failed(
                    LinkFault.ofStatus(answer.status()), OptionalInt.of(answer.status()), wait(answer.retryAfter()));
        }
        return new Probe.Reached(
                answer.status(),
                answeredBy.address(),
                PageTitle.of(answer.content(), answer.contentType()),
                Sha256.hex(answer.content()),
                answer.whole());
    }

    private static Optional<Duration> wait(String retryAfter) {
        if (retryAfter == null || !retryAfter.strip().matches("\\d{1,6}")) {
            return Optional.empty();
        }
        Duration asked = Duration.ofSeconds(Long.parseLong(retryAfter.strip()));
        return Optional.of(asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked);
    }

    private static LinkFault fault(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof SSLException) {
                return LinkFault.TLS_FAILED;
            }
            if (each instanceof TimeoutException || each.getClass().getName().contains("Timeout")) {
                return LinkFault.TIMED_OUT;
            }
        }
        return LinkFault.CONNECTION_FAILED;
    }
}

package org.itahub.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** Which part of its content the current request asks for. */
@ApplicationScoped
public class AskedRanges {
    private final RoutingContext routing;

    AskedRanges(RoutingContext routing) {
        this.routing = routing;
    }

    /**
     * @param tag of the content as it would be sent, quotes included
     * @param size of the whole, in bytes
     * @return empty where the whole is to be sent: without a range, for several, and for the rest of an older content
     * @throws Problem 416 where the content ends before the range begins
     */
    public Optional<ByteRange> asked(String tag, long size) {
        HttpServerRequest request = routing.request();
        Optional<ByteRange> range = ByteRange.of(request.getHeader("Range"), request.getHeader("If-Range"), tag, size);
        if (range.isPresent() && !range.get().isThere(size)) {
            routing.response().putHeader("Content-Range", "bytes */" + size);
            throw Problem.of(PlatformProblem.RANGE_NOT_SATISFIABLE, size);
        }
        return range;
    }
}

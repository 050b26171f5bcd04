package org.itahub.platform.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A bounded part of a list.
 *
 * @param items at most as many as were asked for
 * @param next cursor of the next part, empty at the end; it goes out as a Link header
 */
public record Page<T>(List<T> items, @JsonIgnore Optional<String> next) {

    /**
     * Cuts a page from rows of which one more than the limit was read.
     *
     * @param key what the next page's query starts after
     */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, String> key, Function<R, T> entry) {
        List<R> shown = rows.subList(0, Math.min(limit, rows.size()));
        Optional<String> next = rows.size() > limit
                ? Optional.of(PageRequest.cursorAfter(key.apply(shown.getLast())))
                : Optional.empty();
        return new Page<>(shown.stream().map(entry).toList(), next);
    }

    /** 200 with the page and, where there is more, a Link to it. */
    public RestResponse<Page<T>> respond(UriInfo uri) {
        var response = RestResponse.ResponseBuilder.ok(this);
        next.ifPresent(cursor -> response.header(HttpHeaders.LINK, link(uri, cursor)));
        return response.build();
    }

    /** The Link header to the part behind that key, for lists that write their pages themselves. */
    public static String nextLink(UriInfo uri, String key) {
        return link(uri, PageRequest.cursorAfter(key));
    }

    /** The same for the address as it was asked for, before anything rewrote it. */
    public static String nextLink(URI asked, String key) {
        return link(UriBuilder.fromUri(asked), PageRequest.cursorAfter(key));
    }

    private static String link(UriInfo uri, String cursor) {
        return link(uri.getRequestUriBuilder(), cursor);
    }

    private static String link(UriBuilder uri, String cursor) {
        URI next = uri.replaceQueryParam("cursor", cursor).build();
        return "<" + next + ">; rel=\"next\"";
    }
}

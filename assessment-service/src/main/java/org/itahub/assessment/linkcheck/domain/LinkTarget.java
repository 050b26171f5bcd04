package org.itahub.assessment.linkcheck.domain;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is really asked for a link: names in Thai letters as the network knows them, no fragment.
 *
 * @param host in lower case and ASCII; an IPv6 address without its brackets
 * @param port the scheme's own where none is given
 * @param path with its query, percent-encoded
 */
public record LinkTarget(boolean secure, String host, int port, String path) {

    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^:@\\[\\]]+)(?::(\\d{1,5}))?");
    private static final int HIGHEST_PORT = 65_535;

    /** Empty for anything that is no address of the web. */
    public static Optional<LinkTarget> of(String link) {
        try {
            return of(new URI(link));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Where a redirect from here leads; empty where it leads out of the web. */
    public Optional<LinkTarget> redirected(String location) {
        try {
            return of(new URI(address()).resolve(new URI(location.strip())));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Another place at the same server. */
    public LinkTarget at(String otherPath) {
        return new LinkTarget(secure, host, port, otherPath);
    }

    /** The address as a link. */
    public String address() {
        String shown = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return (secure ? "https://" : "http://") + shown + (port == usualPort(secure) ? "" : ":" + port) + path;
    }

    /** Names the server that answers, for leaving it in peace. */
    public String server() {
        return host + ":" + port;
    }

    private static Optional<LinkTarget> of(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || uri.getRawAuthority() == null) {
            return Optional.empty();
        }
        Matcher authority = AUTHORITY.matcher(uri.getRawAuthority());
        if (!authority.matches()) {
            return Optional.empty();
        }
        boolean secure = scheme.equals("https");
        int port = authority.group(2) == null ? usualPort(secure) : Integer.parseInt(authority.group(2));
        if (port < 1 || port > HIGHEST_PORT) {
            return Optional.empty();
        }
        return host(authority.group(1)).map(host -> new LinkTarget(secure, host, port, path(uri)));
    }

    private static Optional<String> host(String given) {
        if (given.startsWith("[")) {
            return Optional.of(given.substring(1, given.length() - 1).toLowerCase(Locale.ROOT));
        }
        try {
            String ascii = IDN.toASCII(given).toLowerCase(Locale.ROOT);
            return ascii.isEmpty() ? Optional.empty() : Optional.of(ascii);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String path(URI uri) {
        String raw = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create(raw.startsWith("//") ? "/." + raw + query : raw + query)
                .toASCIIString();
    }

    private static int usualPort(boolean secure) {
        return secure ? 443 : 80;
    }
}

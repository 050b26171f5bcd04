package org.itahub.assessment.linkcheck;

import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How links that agencies disclose are looked at. */
public interface LinkCheckConfig {
    /** How often the job looks for links that are due; {@code off} for never. */
    @WithDefault("5s")
    String every();

    /** How often the hub looks whether a year's links are to be looked at again before its deadline; {@code off} for never. */
    @WithDefault("5m")
    String recheckEvery();

    /** How many hosts are asked at once; one link of each. */
    @WithDefault("32")
    int hostsAtOnce();

    /** How long a host is left alone after it was asked. */
    @WithDefault("2s")
    Duration hostPause();

    @WithDefault("5s")
    Duration timeToConnect();

    /** For one link, redirects included. */
    @WithDefault("20s")
    Duration timeInAll();

    /** How much of a page is read. */
    @WithDefault("1048576")
    int maxBytes();

    /** How long a host's robots.txt is waited for; then its links are looked at as if it had none. */
    @WithDefault("5s")
    Duration timeForRobots();

    /** How long a host's robots.txt holds before it is read again. */
    @WithDefault("1h")
    Duration robotsHoldFor();

    @WithDefault("5")
    int maxRedirects();

    /** How often in a row a link must fail that may only be out for a while, before it counts as dead. */
    @WithDefault("2")
    int tries();

    /** When such a link is tried again. */
    @WithDefault("10m")
    Duration retryAfter();

    /** A link that was looked at so short a time ago is not looked at again on demand. */
    @WithDefault("5m")
    Duration freshFor();

    /** How many days before the last day of entry all links of the year are looked at again. */
    @WithDefault("7,1")
    List<Integer> daysBeforeDeadline();

    /** By what the hub names itself to the hosts; robots.txt knows it by what stands before the slash. */
    @WithDefault("ITA-Hub-LinkCheck/1.0 (checks public disclosure of Thai agencies)")
    String userAgent();

    /**
     * Addresses that are asked although they are not public, as IP addresses. For tests alone: whoever sets it lets agencies
     * reach into the hub's own network.
     */
    Optional<Set<String>> allowedAddresses();
}

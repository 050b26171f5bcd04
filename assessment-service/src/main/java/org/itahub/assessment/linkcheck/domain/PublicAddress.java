package org.itahub.assessment.linkcheck.domain;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public internet from those that lead back into somebody's own network, where a link must never take
 * the hub: private and loopback ones, those of link and site, and those by which clouds give their secrets away. By IANA's
 * registries of special-purpose addresses.
 */
public final class PublicAddress {

    private static final List<Range> NOT_PUBLIC = List.of(
            Range.of("0.0.0.0", 8),
            Range.of("10.0.0.0", 8),
            Range.of("100.64.0.0", 10),
            Range.of("127.0.0.0", 8),
            Range.of("169.254.0.0", 16),
            Range.of("172.16.0.0", 12),
            Range.of("192.0.0.0", 24),
            Range.of("192.0.2.0", 24),
            Range.of("192.88.99.0", 24),
            Range.of("192.168.0.0", 16),
            Range.of("198.18.0.0", 15),
            Range.of("198.51.100.0", 24),
            Range.of("203.0.113.0", 24),
            Range.of("224.0.0.0", 3));

    /** Everything that is handed out to the internet lies in here; the rest of IPv6 is for special purposes or unused. */
    private static final Range GLOBAL_6 = Range.of("2000::", 3);

    private static final List<Range> NOT_PUBLIC_6 =
            List.of(Range.of("2001::", 23), Range.of("2001:db8::", 32), Range.of("2002::", 16), Range.of("3fff::", 20));

    /** An IPv4 address within IPv6, as translators write it. */
    private static final Range TRANSLATED = Range.of("64:ff9b::", 96);

    private PublicAddress() {}

    public static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC.stream().noneMatch(range -> range.holds(address));
        }
        if (TRANSLATED.holds(address)) {
            return isPublic(address(Arrays.copyOfRange(address.getAddress(), 12, 16)));
        }
        return GLOBAL_6.holds(address) && NOT_PUBLIC_6.stream().noneMatch(range -> range.holds(address));
    }

    /** Addresses that begin with the same bits. */
    private record Range(byte[] start, int bits) {

        /** @param literal an address, never a name */
        static Range of(String literal, int bits) {
            try {
                return new Range(InetAddress.getByName(literal).getAddress(), bits);
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(literal, e);
            }
        }

        boolean holds(InetAddress address) {
            byte[] other = address.getAddress();
            if (other.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((other[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Four bytes are always an address", e);
        }
    }
}

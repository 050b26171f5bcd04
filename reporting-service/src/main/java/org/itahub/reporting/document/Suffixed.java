package org.itahub.reporting.document;

/**
 * The end of an address, parted from the format that it may name.
 *
 * @param suffix such as {@code .pdf}; empty where there is none
 */
public record Suffixed(String name, String suffix) {

    /** Parts it at its first dot. */
    public static Suffixed of(String text) {
        int dot = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        return new Suffixed(text.substring(0, dot), text.substring(dot));
    }
}

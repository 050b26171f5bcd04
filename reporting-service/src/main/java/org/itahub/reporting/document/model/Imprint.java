package org.itahub.reporting.document.model;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Which edition a copy is of, or that it is of none, and where that can be looked up.
 *
 * @param lines what it says
 * @param address on the web, in ASCII; never rewritten, for it would lead nowhere
 * @param code whether the address shall be shown as a QR code too
 */
public record Imprint(List<String> lines, String address, boolean code) implements Block {

    public Imprint {
        lines = List.copyOf(lines);
    }

    /** The address as people read and type it, with Thai names in it. */
    public String readableAddress() {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority() + uri.getPath();
    }

    @Override
    public Imprint rewritten(UnaryOperator<String> text) {
        return new Imprint(lines.stream().map(text).toList(), address, code);
    }
}

package org.itahub.platform.problem;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A request is refused; thrown by use cases, it rolls their transaction back and becomes an RFC 9457 answer. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<String> arguments;
    private final transient List<Fault> faults;

    private Problem(ProblemType type, List<String> arguments, List<Fault> faults) {
        super(type.code() + ": " + filled(type.detail().en(), arguments));
        this.type = type;
        this.arguments = arguments;
        this.faults = faults;
    }

    /** @param arguments what fills the detail's pattern, shown as written by {@code toString} */
    public static Problem of(ProblemType type, Object... arguments) {
        return new Problem(type, Arrays.stream(arguments).map(String::valueOf).toList(), List.of());
    }

    /** The same problem with each of its faults named. */
    public Problem with(List<Fault> faults) {
        return new Problem(type, arguments, List.copyOf(faults));
    }

    public ProblemType type() {
        return type;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The detail in the caller's language. */
    public String detail(Locale locale) {
        return filled(type.detail().in(locale), arguments);
    }

    /** Apostrophes are letters here, never quotes of the pattern. */
    private static String filled(String pattern, List<String> arguments) {
        return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(arguments.toArray());
    }
}

package org.itahub.platform.files.domain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name under which a file is given back: never a path, never something that a computer takes for an order. */
public final class FileName {
    /** In Thai about 450 bytes of UTF-8 in a header, and short enough for every file system with its ending. */
    public static final int LONGEST = 80;

    private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]{1,5})$");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private FileName() {}

    /** The ending of a name as given, without the dot; empty where there is none. */
    public static Optional<String> extension(String given) {
        Matcher ending = EXTENSION.matcher(PlainText.of(lastPart(given)));
        return ending.find() ? Optional.of(ending.group(1)) : Optional.empty();
    }

    /**
     * A name that can be given to every computer: the last part of a path, without signs that steer, at most
     * {@link #LONGEST} characters before the ending that the file's type has.
     *
     * @param unnamed what it is called where nothing of the name can be used
     */
    public static String clean(String given, FileType type, String unnamed) {
        String name = RESERVED.matcher(PlainText.of(lastPart(given))).replaceAll("_");
        Matcher ending = EXTENSION.matcher(name);
        boolean ended = ending.find() && type.endsWith(ending.group(1));
        String extension = ended ? ending.group(1) : type.extension();
        String stem = (ended ? name.substring(0, ending.start()) : name).replaceAll("^[. ]+|[. ]+$", "");
        String cut = PlainText.shortened(stem, LONGEST);
        boolean unusable = cut.isEmpty() || DEVICE.matcher(cut).matches();
        return (unusable ? unnamed : cut) + "." + extension;
    }

    private static String lastPart(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}

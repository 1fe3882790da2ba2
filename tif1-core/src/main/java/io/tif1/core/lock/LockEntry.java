package io.tif1.core.lock;

import io.tif1.core.codec.Provenance;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a lock.
 *
 * @param content the SHA-256 of the file's bytes as lower-case hex, or {@link #ABSENT}
 * @param commit the commit of the archive that the address named, or {@code -}
 * @param source the kind of source, with its address if that is one of the network
 */
record LockEntry(String content, String commit, String source) {
    static final String ABSENT = "absent";

    private static final String UNKNOWN = "-";
    private static final Pattern COMMIT = Pattern.compile("[@/]([0-9a-f]{40})/");
    private static final Pattern CONTENT = Pattern.compile(ABSENT + "|[0-9a-f]{64}");

    /** Describes a file that was used. */
    static LockEntry of(Provenance from) {
        Matcher commit = COMMIT.matcher(from.location());
        return new LockEntry(
                from.contentHash(),
                commit.find() ? commit.group(1) : UNKNOWN,
                portable(from.source()));
    }

    /** Describes a file that no source had. */
    static LockEntry absent() {
        return new LockEntry(ABSENT, UNKNOWN, UNKNOWN);
    }

    boolean isAbsent() {
        return content.equals(ABSENT);
    }

    /** Returns whether this says which bytes are meant, or that there are none. */
    boolean isDefinite() {
        return CONTENT.matcher(content).matches();
    }

    /** Leaves out folders: they differ from machine to machine. */
    private static String portable(String source) {
        boolean address = source.contains("[http");
        String shown = address ? source : source.split("\\[", 2)[0];
        return shown.replaceAll("\\p{Cntrl}", " ");
    }
}

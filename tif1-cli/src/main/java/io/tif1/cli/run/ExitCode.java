package io.tif1.cli.run;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/** The exit codes; scripts rely on them. */
@API(status = INTERNAL, since = "1.0")
public final class ExitCode {
    /** It worked. */
    public static final int OK = 0;

    /** Anything that no other code says. */
    public static final int FAILURE = 1;

    /** The command line is wrong. */
    public static final int USAGE = 2;

    /** No such season, event, session, driver, lap or file. */
    public static final int NOT_FOUND = 3;

    /** No source could be reached. */
    public static final int NETWORK = 4;

    /** A file was delivered but cannot be read. */
    public static final int INVALID_DATA = 5;

    /** Whoever read the output stopped reading; the code that a shell gives to such programs. */
    public static final int BROKEN_PIPE = 141;

    private ExitCode() {}
}

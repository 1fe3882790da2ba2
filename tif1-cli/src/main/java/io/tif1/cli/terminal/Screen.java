package io.tif1.cli.terminal;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * What is known about the place where text appears.
 *
 * @param outIsTerminal whether standard output is a terminal
 * @param errIsTerminal whether standard error is a terminal
 * @param styled whether bold and dim text may be used on standard output
 * @param width how many characters fit a line
 */
@API(status = INTERNAL, since = "1.0")
public record Screen(boolean outIsTerminal, boolean errIsTerminal, boolean styled, int width) {
    /** The width used where nothing tells. */
    public static final int DEFAULT_WIDTH = 100;

    private static final int NARROWEST = 20;

    /** Rejects widths nothing fits into. */
    public Screen {
        width = Math.max(width, NARROWEST);
    }

    /** Describes output that is captured: no terminal, no style. */
    public static Screen plain(int width) {
        return new Screen(false, false, false, width);
    }
}

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
 * @param height how many lines fit
 */
@API(status = INTERNAL, since = "1.0")
public record Screen(
        boolean outIsTerminal, boolean errIsTerminal, boolean styled, int width, int height) {
    /** The width used where nothing tells. */
    public static final int DEFAULT_WIDTH = 100;

    /** The height used where nothing tells. */
    public static final int DEFAULT_HEIGHT = 24;

    private static final int NARROWEST = 20;
    private static final int LOWEST = 5;

    /** Rejects sizes nothing fits into. */
    public Screen {
        width = Math.max(width, NARROWEST);
        height = Math.max(height, LOWEST);
    }

    /** Describes a screen of the usual height. */
    public Screen(boolean outIsTerminal, boolean errIsTerminal, boolean styled, int width) {
        this(outIsTerminal, errIsTerminal, styled, width, DEFAULT_HEIGHT);
    }

    /** Describes output that is captured: no terminal, no style. */
    public static Screen plain(int width) {
        return new Screen(false, false, false, width);
    }

    /** Returns the same screen with or without style. */
    public Screen withStyle(boolean styles) {
        return new Screen(outIsTerminal, errIsTerminal, styles, width, height);
    }
}

package io.tif1.cli.explore;

/** The keys that mean something. */
enum Key {
    /** One up. */
    UP,
    /** One down. */
    DOWN,
    /** Back in lists, along the lap in telemetry. */
    LEFT,
    /** Into what is selected in lists, along the lap in telemetry. */
    RIGHT,
    /** A screen up. */
    PAGE_UP,
    /** A screen down. */
    PAGE_DOWN,
    /** To the first. */
    HOME,
    /** To the last. */
    END,
    /** Into what is selected. */
    ENTER,
    /** Back. */
    BACK,
    /** Between fastest laps and all laps of a driver. */
    ALL,
    /** Out. */
    QUIT,
    /** Anything else. */
    OTHER
}

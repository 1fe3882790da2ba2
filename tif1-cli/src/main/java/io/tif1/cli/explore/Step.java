package io.tif1.cli.explore;

import java.util.function.Supplier;

/** What a key leads to. */
sealed interface Step {
    /** Nothing but what the page changed itself. */
    record Stay() implements Step {}

    /** Back to the page before. */
    record Leave() implements Step {}

    /**
     * Into another page.
     *
     * @param what what is loaded, for people
     * @param loading makes the page; may take its time and fail
     */
    record Open(String what, Supplier<Page> loading) implements Step {}

    Step STAY = new Stay();
    Step LEAVE = new Leave();
}

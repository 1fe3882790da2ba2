package io.tif1.cli.completion;

import java.util.List;

/**
 * What can stand at a place of the command line.
 *
 * @param kind what kind of word
 * @param words the words, if the kind says that they are known
 */
record Slot(Kind kind, List<String> words) {
    /** Kinds of words. */
    enum Kind {
        /** Nothing that could be proposed. */
        FREE,
        /** One of some words. */
        WORDS,
        /** A file or folder. */
        FILE,
        /** A season of the calendar. */
        SEASON,
        /** An event of the season before it. */
        EVENT,
        /** A driver of the session before it. */
        DRIVER
    }

    static final Slot FREE = of(Kind.FREE);

    static Slot of(Kind kind) {
        return new Slot(kind, List.of());
    }

    static Slot words(List<String> words) {
        return words.isEmpty() ? FREE : new Slot(Kind.WORDS, words);
    }
}

package io.tif1.core.calendar;

/**
 * A name as it was asked for, and the forms in which it is compared.
 *
 * @param asked the text of the caller
 * @param name normalised
 * @param reduced without the words that many events share
 */
record EventQuery(int season, String asked, String name, String reduced) {
    /** Names longer than any event's by far; comparing them would only cost time. */
    private static final int LONGEST = 200;

    private static final int SHORTEST_BEGINNING = 4;

    static EventQuery of(int season, String asked) {
        String bounded = asked.length() > LONGEST ? "" : asked;
        String name = Names.normalise(bounded);
        return new EventQuery(season, asked, name, Names.reduce(name, season));
    }

    /** Returns whether nothing is left that could tell one event from another. */
    boolean isEmpty() {
        return reduced.isEmpty();
    }

    /** Returns whether the name is long enough to be the beginning of another. */
    boolean isBeginning() {
        return reduced.length() >= SHORTEST_BEGINNING;
    }

    /** Returns whether the name is a round: one or two digits. */
    boolean isRound() {
        String text = asked.strip();
        return text.length() == 1 && isDigit(text.charAt(0))
                || text.length() == 2 && isDigit(text.charAt(0)) && isDigit(text.charAt(1));
    }

    int round() {
        return Integer.parseInt(asked.strip());
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

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

    static EventQuery of(int season, String asked) {
        String bounded = asked.length() > LONGEST ? "" : asked;
        String name = Names.normalise(bounded);
        return new EventQuery(season, asked, name, Names.reduce(name, season));
    }

    /** Returns whether nothing is left that could tell one event from another. */
    boolean isEmpty() {
        return reduced.isEmpty();
    }

    /** Returns whether the name is a round: one or two digits. */
    boolean isRound() {
        String digits = asked.strip();
        return !digits.isEmpty()
                && digits.length() <= 2
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    int round() {
        return Integer.parseInt(asked.strip());
    }
}

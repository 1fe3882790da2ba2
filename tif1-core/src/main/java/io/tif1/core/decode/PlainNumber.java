package io.tif1.core.decode;

/**
 * Numbers as the archive writes nearly all of them: a sign, up to seven digits, a point, up to
 * sixteen digits, a comma. Looks at 24 bytes at once and never at one alone.
 */
final class PlainNumber {
    /** How many bytes must be in the body before and behind the start of a number. */
    static final int MARGIN = 32;

    private PlainNumber() {}

    /** Returns which of the 24 bytes are no digits, one bit each, a leading minus aside. */
    static long marks(byte[] body, int at) {
        long all =
                Swar.gather(Swar.nonDigits(Swar.load(body, at)))
                        | Swar.gather(Swar.nonDigits(Swar.load(body, at + 8))) << 8
                        | Swar.gather(Swar.nonDigits(Swar.load(body, at + 16))) << 16;
        return all & ~minus(body, at);
    }

    private static long minus(byte[] body, int at) {
        return (body[at] ^ '-') - 1L >>> 63;
    }

    /** Returns how many bytes there are up to the second mark, at most 64. */
    static int length(long marks) {
        return Long.numberOfTrailingZeros(marks & marks - 1);
    }

    /** Returns whether the number is one that {@link #toDouble} reads, with a comma behind it. */
    static boolean isPlain(byte[] body, int at, long marks, int length) {
        int point = Long.numberOfTrailingZeros(marks);
        int first = (int) minus(body, at);
        int whole = point - first;
        return length < 24
                && body[at + point] == '.'
                && body[at + length] == ','
                && whole > 0
                && whole < 8
                && (body[at + first] != '0' || whole == 1)
                && length - point > 1
                && length - point <= 17
                && length - first <= 19;
    }

    /** Returns the number, which must be plain. */
    static double toDouble(byte[] body, int at, long marks, int length) {
        int point = Long.numberOfTrailingZeros(marks);
        long minus = minus(body, at);
        int whole = point - (int) minus;
        int places = length - point - 1;
        long integer = Swar.eightDigits(Swar.load(body, at + point - 8) & -1L << 64 - 8 * whole);
        long low = Swar.load(body, at + length - 8) & -1L << Math.max(0, 64 - 8 * places);
        long fraction = Swar.eightDigits(low);
        if (places > 8) {
            long high = Swar.load(body, at + length - 16) & -1L << 128 - 8 * places;
            fraction += Swar.eightDigits(high) * 100_000_000L;
        }
        long digits = integer * PowersOfTen.LONG[places] + fraction;
        return EiselLemire.toDouble(digits, -places, minus != 0);
    }

    /** Returns the number in thousandths, which must be plain and have at most three places. */
    static long toMillis(byte[] body, int at, long marks, int length) {
        int point = Long.numberOfTrailingZeros(marks);
        long minus = minus(body, at);
        int whole = point - (int) minus;
        long integer = Swar.eightDigits(Swar.load(body, at + point - 8) & -1L << 64 - 8 * whole);
        int places = length - point - 1;
        long fraction = Swar.eightDigits(Swar.load(body, at + point + 1) << 64 - 8 * places);
        long millis = integer * 1000 + fraction * PowersOfTen.LONG[3 - places];
        return (millis ^ -minus) + minus;
    }
}

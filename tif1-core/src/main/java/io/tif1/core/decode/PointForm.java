package io.tif1.core.decode;

/**
 * What is the same for all numbers with the point in one place: masks, and the power of ten.
 *
 * <p>The digits of a long number are taken from the left, as 19 with zeros for those that are not
 * there. The power of ten then depends on the place of the point only, and one multiplication by
 * it, whose result is known to within two units of 2⁻⁶³, nearly always tells the nearest double; if
 * not, {@link EiselLemire} does.
 */
final class PointForm {
    /** The most digits before the point. */
    static final int MOST_WHOLE = 6;

    /** How far from its start a number may end. */
    static final int LONGEST = 20;

    private static final int DIGITS = LONGEST - 1;
    private static final int POINT = '.' ^ '0';
    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7};
    private static final PointForm[] FORMS = new PointForm[MOST_WHOLE + 1];

    static {
        for (int point = 0; point < FORMS.length; point++) {
            FORMS[point] = new PointForm(point);
        }
    }

    private final int point;
    private final long pattern;
    private final long complements;
    private final long whole;
    private final long noLead;
    private final long power;
    private final double unit;

    private PointForm(int point) {
        this.point = point;
        this.pattern = (long) POINT << 8 * point;
        this.complements = Swar.ABOVE_NINE | 0x7FL << 8 * point;
        this.whole = (1L << 8 * point) - 1;
        this.noLead = point <= 1 ? 1 : 0;
        int exponent = point - DIGITS;
        this.power = PowersOfFive.HIGH[exponent - PowersOfFive.LEAST] >>> 1;
        this.unit = Math.scalb(1.0, EiselLemire.log2OfTenTo(exponent) + 2);
    }

    /** Returns the form of a point after some digits, 6 at most. */
    static PointForm of(int point) {
        return FORMS[point];
    }

    /** Returns how many digits, 1 to 6, are before the point of the number at the cursor, or 0. */
    static int pointAt(Cursor in) {
        if (in.pos + Separator.MARGIN > in.body.length) {
            return 0;
        }
        int start = in.body[in.pos] == '-' ? in.pos + 1 : in.pos;
        int point = Swar.first(Swar.marks(Swar.digits(in.body, start)));
        return point <= MOST_WHOLE ? point : 0;
    }

    /** Returns the first eight characters as digits, the point as another zero. */
    long head(byte[] body, int start) {
        return Swar.digits(body, start) ^ pattern;
    }

    /** Returns marks for what is no digit, and for the point if it is none. */
    long marks(long head) {
        return Swar.marks(head, complements);
    }

    /** Returns whether a number has digits behind the point, not too many, and no leading zero. */
    boolean fits(long head, int end) {
        return end > point + 1 && end <= LONGEST && (head & 0xFF | noLead) != 0;
    }

    /** Returns the value of a number that ends within its head. */
    double shortDouble(long head, int end) {
        long digits = head & whole | head >>> 8 & ~whole;
        return Swar.number(digits << 72 - 8 * end) / TENS[end - point - 1 & 7];
    }

    /** Returns whether {@link #thousandths} reads a number. */
    boolean fitsThousandths(long head, int end) {
        return fits(head, end) && end <= point + 4 && end <= 9;
    }

    /**
     * Returns a number that has eight digits at most, and three behind the point, in thousandths.
     */
    long thousandths(byte[] body, int start, long head, int end) {
        long digits = first(head, Swar.digits(body, start + 8)) << 72 - 8 * end;
        return Swar.number(digits) * PowersOfTen.LONG[point + 4 - end];
    }

    /** Returns the index of the end of a number that has no mark in its head. */
    static int longEnd(byte[] body, int start) {
        long marks = Swar.marks(Swar.digits(body, start + 8));
        return marks != 0
                ? 8 + Swar.first(marks)
                : 16 + Swar.first(Swar.marks(Swar.digits(body, start + 16)));
    }

    /** Returns the value of a number that ends behind its head, up to {@link #LONGEST}. */
    double longDouble(byte[] body, int start, long head) {
        long next = Swar.digits(body, start + 8);
        long last = Swar.digits(body, start + 16);
        long nextMarks = Swar.marks(next);
        if (nextMarks != 0) {
            next &= Swar.before(nextMarks);
            last = 0;
        } else {
            last &= Swar.before(Swar.marks(last));
        }
        return value(
                Swar.number(first(head, next)) * 100_000_000_000L
                        + Swar.number(next >>> 8 | last << 56) * 1_000L
                        + threeDigits(last >>> 8));
    }

    private long first(long head, long next) {
        return head & whole | head >>> 8 & ~whole | next << 56;
    }

    private static long threeDigits(long digits) {
        return (digits & 0xFF) * 100 + (digits >>> 8 & 0xFF) * 10 + (digits >>> 16);
    }

    /** Returns the nearest double; the product is at least {@code low} and less than two more. */
    private double value(long digits) {
        long low = Math.multiplyHigh(digits, power) + (digits >> 63 & power);
        double value = (double) low;
        if (value != (double) (low + 2)) {
            return EiselLemire.toDouble(digits, point - DIGITS, false);
        }
        return value * unit;
    }
}

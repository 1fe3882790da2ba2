package io.tif1.cli.run;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apiguardian.api.API;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A lap, or laps from one to another.
 *
 * @param first the first lap, counted from 1
 * @param last the last lap
 */
@API(status = INTERNAL, since = "1.0")
public record LapNumbers(int first, int last) {
    private static final int MOST = 1_000;

    /** Reads {@code 12} or {@code 12-18}. */
    public static final class Converter implements ITypeConverter<LapNumbers> {
        /** Creates the converter. */
        public Converter() {}

        @Override
        public LapNumbers convert(String text) {
            String[] ends = text.trim().split("-", 2);
            try {
                int first = Integer.parseInt(ends[0].trim());
                int last = ends.length == 1 ? first : Integer.parseInt(ends[1].trim());
                if (first >= 1 && first <= last && last <= MOST) {
                    return new LapNumbers(first, last);
                }
            } catch (NumberFormatException e) {
                throw refused(text);
            }
            throw refused(text);
        }

        private static TypeConversionException refused(String text) {
            return new TypeConversionException(
                    "'"
                            + text
                            + "' is no lap; write a number such as 12, or a range such as 12-18");
        }
    }

    /** Returns all lap numbers of several ranges. */
    public static int[] all(Iterable<LapNumbers> ranges) {
        IntStream numbers = IntStream.empty();
        for (LapNumbers range : ranges) {
            numbers = IntStream.concat(numbers, IntStream.rangeClosed(range.first, range.last));
        }
        return Arrays.stream(numbers.toArray()).distinct().toArray();
    }
}

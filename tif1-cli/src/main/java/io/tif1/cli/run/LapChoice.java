package io.tif1.cli.run;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One lap, by number or as the fastest.
 *
 * @param number counted from 1; 0 for the fastest
 */
@API(status = INTERNAL, since = "1.0")
public record LapChoice(int number) {
    /** The driver's fastest lap. */
    public static final LapChoice FASTEST = new LapChoice(0);

    /** Returns whether this is the fastest lap, whatever its number. */
    public boolean isFastest() {
        return number == 0;
    }

    /** Reads {@code 43} or {@code fastest}. */
    public static final class Converter implements ITypeConverter<LapChoice> {
        @Override
        public LapChoice convert(String text) {
            if (text.equalsIgnoreCase("fastest")) {
                return FASTEST;
            }
            try {
                int number = Integer.parseInt(text);
                if (number >= 1) {
                    return new LapChoice(number);
                }
            } catch (NumberFormatException e) {
                throw refused(text);
            }
            throw refused(text);
        }

        private static TypeConversionException refused(String text) {
            return new TypeConversionException(
                    "'" + text + "' is no lap; write a number such as 43, or fastest");
        }
    }
}

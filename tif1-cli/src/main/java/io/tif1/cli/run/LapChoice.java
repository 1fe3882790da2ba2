package io.tif1.cli.run;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.LapNotFoundException;
import io.tif1.api.model.Lap;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
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

    /**
     * Finds the lap of a driver; loads the session's drivers and laps.
     *
     * @param driver a code, car number or name
     * @throws DataNotFoundException if there is no such driver, or no such lap
     */
    public Lap of(Session session, String driver) {
        String code = session.drivers().get(driver).code();
        Laps laps = session.laps().driver(code);
        Optional<Lap> found = isFastest() ? laps.fastest() : laps.lap(number).stream().findFirst();
        return found.orElseThrow(() -> missing(session, code, laps));
    }

    private DataNotFoundException missing(Session session, String code, Laps laps) {
        if (isFastest()) {
            return new DataNotFoundException(
                    "no timed lap of %s in %s; give a lap number".formatted(code, session.key()),
                    List.of());
        }
        IntSummaryStatistics there = laps.stream().mapToInt(Lap::number).summaryStatistics();
        String what =
                there.getCount() == 0
                        ? "there are no laps"
                        : "laps %d to %d exist".formatted(there.getMin(), there.getMax());
        return new LapNotFoundException(session.key(), code, number, what);
    }

    /** Reads {@code 43} or {@code fastest}. */
    public static final class Converter implements ITypeConverter<LapChoice> {
        /** Creates the converter. */
        public Converter() {}

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

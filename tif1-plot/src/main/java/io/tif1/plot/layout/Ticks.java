package io.tif1.plot.layout;

import io.tif1.plot.model.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.apiguardian.api.API;

/**
 * Round values on an axis, and how they are written.
 *
 * @since 1.0
 */
@API(status = API.Status.INTERNAL, since = "1.0")
public final class Ticks {
    private static final int FEWEST = 3;

    /** Leads to the next finer step: 5 to 2, 2 to 1, 1 to 0.5. */
    private static final double BELOW = 0.39;

    private Ticks() {}

    /** Returns about as many round values as wanted between two ends. */
    public static List<Double> of(double low, double high, int wanted, Axis.Kind kind) {
        double raw = (high - low) / Math.max(1, wanted);
        double fine = kind == Axis.Kind.TIME && raw > 10 ? minutes(raw) : decimal(raw);
        double step = kind == Axis.Kind.WHOLE ? Math.max(1, fine) : fine;
        List<Double> ticks = at(low, high, step);
        for (int i = 0; i < 2 && ticks.size() < FEWEST && kind != Axis.Kind.TIME; i++) {
            step = decimal(step * BELOW);
            ticks = kind == Axis.Kind.WHOLE && step < 1 ? ticks : at(low, high, step);
        }
        return ticks;
    }

    private static List<Double> at(double low, double high, double step) {
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(low / step - 1e-9);
                i * step <= high + step * 1e-9 && ticks.size() < 100;
                i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** Writes a value as the axis wants it. */
    public static String text(Axis axis, double value) {
        if (axis.kind() == Axis.Kind.TIME) {
            long millis = Math.round(value * 1000);
            long abs = Math.abs(millis);
            return String.format(
                    Locale.ROOT,
                    "%s%d:%02d.%03d",
                    millis < 0 ? "-" : "",
                    abs / 60_000,
                    abs / 1000 % 60,
                    abs % 1000);
        }
        int place = (int) Math.round(value);
        if (axis.kind() == Axis.Kind.CATEGORY && place >= 0 && place < axis.categories().size()) {
            return axis.categories().get(place);
        }
        String text = String.format(Locale.ROOT, "%.3f", value).replaceAll("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }

    private static double decimal(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double lead = raw / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }

    private static double minutes(double raw) {
        return DoubleStream.of(15, 20, 30, 60, 120, 300, 600, 900, 1800)
                .filter(step -> step >= raw)
                .findFirst()
                .orElse(3600);
    }
}

package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.core.columns.Bitmaps;
import io.tif1.core.columns.ColumnData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The car ahead at each of some times: who, how many metres, how many seconds.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Ahead {
    private final int[] who;
    private final double[] metres;
    private final double[] seconds;
    private final List<String> drivers = new ArrayList<>();

    Ahead(int size) {
        this.who = new int[size];
        this.metres = new double[size];
        this.seconds = new double[size];
        Arrays.fill(who, -1);
        Arrays.fill(metres, Double.NaN);
        Arrays.fill(seconds, Double.NaN);
    }

    boolean isNearer(int i, double distance) {
        return who[i] < 0 ? !Double.isNaN(distance) : distance < metres[i];
    }

    void enter(int i, String driver, double distance, double time) {
        boolean isNew = drivers.isEmpty() || !drivers.get(drivers.size() - 1).equals(driver);
        if (isNew) {
            drivers.add(driver);
        }
        who[i] = drivers.size() - 1;
        metres[i] = distance;
        seconds[i] = time;
    }

    /** Puts a car that was found elsewhere; an empty text for none. */
    void replace(int i, String driver, double distance) {
        if (driver.isEmpty()) {
            who[i] = -1;
            metres[i] = Double.NaN;
            seconds[i] = Double.NaN;
        } else if (who[i] < 0 || !drivers.get(who[i]).equals(driver)) {
            enter(i, driver, distance, Double.NaN);
        } else {
            metres[i] = distance;
        }
    }

    /** Returns how many times there are. */
    public int size() {
        return who.length;
    }

    /** Returns the codes of the cars ahead. */
    public ColumnData.Texts drivers() {
        int[] codes = new int[who.length];
        long[] validity = Bitmaps.none(codes.length);
        for (int i = 0; i < codes.length; i++) {
            codes[i] = Math.max(0, who[i]);
            if (who[i] >= 0) {
                Bitmaps.set(validity, i);
            }
        }
        return new ColumnData.Texts(
                codes, drivers.toArray(String[]::new), Bitmaps.orNull(validity, codes.length));
    }

    /** Returns the distances to them in metres. */
    public ColumnData.Doubles metres() {
        return Axis.column(metres);
    }

    /** Returns how long ago they were here, in seconds. */
    public ColumnData.Doubles seconds() {
        return Axis.column(seconds);
    }
}

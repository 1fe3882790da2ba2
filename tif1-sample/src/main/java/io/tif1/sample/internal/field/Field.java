package io.tif1.sample.internal.field;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.List;
import org.apiguardian.api.API;

/** Who takes part in the weekend. */
@API(status = INTERNAL, since = "1.0")
public final class Field {
    /** The largest number of drivers. */
    public static final int MOST = Roster.size();

    private Field() {}

    /** Returns some drivers, two to a team, whose pace depends on the seed. */
    public static List<Entry> of(int drivers, long seed) {
        return Roster.entries(drivers, Dice.of(seed, "field"));
    }
}

package io.tif1.sample.internal.circuit;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * Where the track is timed: three sectors made of mini-sectors, called zones here.
 *
 * <p>The first zone is the pit exit, the last one the pit entry, so that a lap through the pit lane
 * spends whole zones in it.
 */
@API(status = INTERNAL, since = "1.0")
public final class TimingZones {
    /** The number of zones in a lap. */
    public static final int COUNT = 21;

    /** The node where the pit lane ends, after the timing line. */
    public static final int PIT_EXIT = Track.node(148);

    /** The node where the pit lane begins, before the timing line. */
    public static final int PIT_ENTRY = Track.node(Track.LENGTH - 272);

    /** The node of the speed trap on the longest straight. */
    public static final int SPEED_TRAP = Track.node(360);

    private static final int[] FIRST = {0, 6, 14, COUNT};
    private static final double[] SECTOR_END = {1620, 3720};
    private static final int[] BORDERS = borders();

    private TimingZones() {}

    /** Returns the node where a zone begins; {@link #COUNT} gives the end of the lap. */
    public static int start(int zone) {
        return BORDERS[zone];
    }

    /** Returns the first zone of a sector; 3 gives the number of zones. */
    public static int firstOf(int sector) {
        return FIRST[sector];
    }

    /** Returns the node where a sector begins; 3 gives the end of the lap. */
    public static int sectorStart(int sector) {
        return BORDERS[FIRST[sector]];
    }

    /** Returns the sector of a zone, 0 to 2. */
    public static int sectorOf(int zone) {
        return zone < FIRST[1] ? 0 : zone < FIRST[2] ? 1 : 2;
    }

    private static int[] borders() {
        int[] borders = new int[COUNT + 1];
        borders[1] = PIT_EXIT;
        spread(borders, 1, FIRST[1], Track.node(SECTOR_END[0]));
        spread(borders, FIRST[1], FIRST[2], Track.node(SECTOR_END[1]));
        spread(borders, FIRST[2], COUNT - 1, PIT_ENTRY);
        borders[COUNT] = Track.STEPS;
        return borders;
    }

    private static void spread(int[] borders, int from, int to, int end) {
        for (int zone = from + 1; zone <= to; zone++) {
            borders[zone] = borders[from] + (end - borders[from]) * (zone - from) / (to - from);
        }
    }
}

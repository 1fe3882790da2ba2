package io.tif1.sample.internal.car;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.circuit.TimingZones;
import io.tif1.sample.internal.circuit.Track;
import org.apiguardian.api.API;

/**
 * Which part of the circuit a lap covers, and where it goes through the pit lane.
 *
 * @param from the first node; negative on the grid, which lies before the timing line
 * @param to the last node
 * @param entersPits whether the lap ends in the pit lane
 * @param leavesPits whether the lap begins in the pit lane
 * @param stop the node of a standstill on the way, or {@link #NO_STOP}
 */
@API(status = INTERNAL, since = "1.0")
public record Route(int from, int to, boolean entersPits, boolean leavesPits, int stop) {
    /** Stands for a route without a standstill on the way. */
    public static final int NO_STOP = Integer.MIN_VALUE;

    /** From line to line on the track. */
    public static final Route FLYING = new Route(0, Track.STEPS, false, false, NO_STOP);

    /** From the line in the pit lane to the line on the track. */
    public static final Route OUT = new Route(0, Track.STEPS, false, true, NO_STOP);

    /** From the end of the pit lane to the line. */
    public static final Route FROM_GARAGE =
            new Route(TimingZones.PIT_EXIT, Track.STEPS, false, true, NO_STOP);

    /** From the line to the beginning of the pit lane. */
    public static final Route TO_GARAGE = new Route(0, TimingZones.PIT_ENTRY, true, false, NO_STOP);

    private static final int GRID_ROW = 2;
    private static final int GRID_FIRST = 4;
    private static final int LAST_BOX = Track.STEPS - 14;

    /** From a place on the grid, the first being 1, to the line. */
    public static Route fromGrid(int place) {
        return new Route(-GRID_FIRST - GRID_ROW * place, Track.STEPS, false, false, NO_STOP);
    }

    /** From the line to the line in the pit lane, with a stop at a team's box, counted from 0. */
    public static Route toBox(int team) {
        return new Route(0, Track.STEPS, true, false, LAST_BOX - 3 * (team % 14));
    }

    /** From the line to a node where the car is parked for good. */
    public static Route toStandstill(int node) {
        return new Route(0, node, false, false, node);
    }

    /** Returns whether a zone is driven in the pit lane. */
    public boolean isPitLane(int zone) {
        return (leavesPits && zone == 0) || (entersPits && zone == TimingZones.COUNT - 1);
    }

    /** Returns whether the pit lane's speed limit holds at a node. */
    boolean isLimited(int node) {
        boolean entering = entersPits && node >= TimingZones.PIT_ENTRY;
        boolean leaving = leavesPits && node <= TimingZones.PIT_EXIT;
        return entering || leaving;
    }

    /** Returns whether the car stands at a node. */
    boolean isStanding(int node) {
        return node == stop || (node == from && from < 0);
    }
}

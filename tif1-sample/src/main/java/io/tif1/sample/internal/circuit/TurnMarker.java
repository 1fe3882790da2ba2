package io.tif1.sample.internal.circuit;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * One numbered corner.
 *
 * @param number counted from 1 in driving order
 * @param x metres east of its apex
 * @param y metres north of its apex
 * @param angle direction from the apex to the outside, in degrees from -180 to 180
 * @param distance metres from the timing line
 */
@API(status = INTERNAL, since = "1.0")
public record TurnMarker(int number, double x, double y, double angle, double distance) {
    /** Returns all corners of a track in driving order. */
    public static List<TurnMarker> of(Track track) {
        List<TurnMarker> turns = new ArrayList<>();
        for (int i = 0; i < Design.corners(); i++) {
            turns.add(at(track, i + 1, track.outline().nearest(Design.vertex(i))));
        }
        return List.copyOf(turns);
    }

    private static TurnMarker at(Track track, int number, int node) {
        double distance = node * Track.STEP;
        double side = track.curvature(node) > 0 ? -90 : 90;
        double outside = StrictMath.toDegrees(track.heading(node)) + side;
        double angle = outside - 360 * Math.floor((outside + 180) / 360);
        return new TurnMarker(number, track.x(distance), track.y(distance), angle, distance);
    }
}

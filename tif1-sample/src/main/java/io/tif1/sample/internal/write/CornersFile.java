package io.tif1.sample.internal.write;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.sample.internal.circuit.TurnMarker;
import java.util.List;
import org.apiguardian.api.API;

/** Writes {@code corners.json}. */
@API(status = INTERNAL, since = "1.0")
public final class CornersFile {
    private static final double ROTATION = 28;

    private CornersFile() {}

    /** Returns the corners as JSON; coordinates are tenths of a metre. */
    public static byte[] of(List<TurnMarker> turns) {
        ColumnWriter<TurnMarker> columns = new ColumnWriter<>(new JsonBytes(2_000), turns);
        columns.column("CornerNumber", (json, turn) -> json.whole(turn.number()))
                .column("X", (json, turn) -> json.number(turn.x() * 10))
                .column("Y", (json, turn) -> json.number(turn.y() * 10))
                .column("Angle", (json, turn) -> json.number(turn.angle()))
                .column("Distance", (json, turn) -> json.number(turn.distance()));
        return columns.field("Rotation").decimal(ROTATION, 1).raw('}').toArray();
    }
}

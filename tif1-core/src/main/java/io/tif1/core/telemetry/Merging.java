package io.tif1.core.telemetry;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.core.columns.Batches;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.apiguardian.api.API;

/**
 * Puts the channels of two batches on the times of both.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class Merging {
    private final ColumnBatch mine;
    private final ColumnBatch theirs;
    private final Kinds kinds;
    private final Places myPlaces;
    private final Places theirPlaces;
    private final Interpolation fromMine;
    private final Interpolation fromTheirs;
    private final double[] union;

    private Merging(ColumnBatch mine, ColumnBatch theirs, Kinds kinds) {
        this.mine = mine;
        this.theirs = theirs;
        this.kinds = kinds;
        long[] myTimes = Axis.times(mine);
        long[] theirTimes = Axis.times(theirs);
        this.union = union(myTimes, theirTimes);
        this.myPlaces = Places.of(myTimes, union);
        this.theirPlaces = Places.of(theirTimes, union);
        this.fromMine = new Interpolation(myTimes, myPlaces);
        this.fromTheirs = new Interpolation(theirTimes, theirPlaces);
    }

    /**
     * Merges two batches that count time from the same start and have the column {@code Source}.
     * The first one's values stand where both have a sample at the same time.
     */
    public static ColumnBatch of(ColumnBatch mine, ColumnBatch theirs, Kinds kinds) {
        return new Merging(mine, theirs, kinds).merged();
    }

    private static double[] union(long[] a, long[] b) {
        return LongStream.concat(Arrays.stream(a), Arrays.stream(b))
                .sorted()
                .distinct()
                .asDoubleStream()
                .toArray();
    }

    private ColumnBatch merged() {
        Schema schema = Batches.concat(List.of(mine, theirs)).schema();
        List<ColumnData> columns = new ArrayList<>();
        for (Field field : schema) {
            columns.add(column(field));
        }
        return new ColumnBatch(schema, columns, union.length, mine.attributes());
    }

    private ColumnData column(Field field) {
        String name = field.name();
        boolean isMine = mine.schema().contains(name);
        boolean isTheirs = theirs.schema().contains(name);
        if (name.equals("Time")) {
            return new ColumnData.Longs(
                    DoubleStream.of(union).mapToLong(Math::round).toArray(), null);
        } else if (name.equals(Origins.COLUMN)) {
            return origins();
        } else if (isMine && isTheirs && Axis.has(mine, name) && Axis.has(theirs, name)) {
            return shared(name);
        } else if (isMine && (!isTheirs || Axis.has(mine, name))) {
            return fromMine.read(mine.column(name), kinds.of(name));
        }
        return fromTheirs.read(theirs.column(name), kinds.of(name));
    }

    /** Takes each cell from the side that has a sample there, mine first. */
    private ColumnData shared(String name) {
        ColumnBatch both = Batches.concat(List.of(only(mine, name), only(theirs, name)));
        ColumnData own = mine.column(name);
        int[] rows = new int[union.length];
        for (int i = 0; i < rows.length; i++) {
            boolean here = myPlaces.isExact(i) && own.has(myPlaces.left(i));
            boolean other = theirPlaces.isExact(i);
            rows[i] =
                    here || !other
                            ? Math.max(0, myPlaces.left(i))
                            : mine.rows() + theirPlaces.left(i);
        }
        return both.column(name).take(rows);
    }

    private static ColumnBatch only(ColumnBatch batch, String name) {
        Field field = batch.schema().field(batch.schema().require(name));
        return new ColumnBatch(
                Schema.of(field), List.of(batch.column(name)), batch.rows(), batch.attributes());
    }

    private ColumnData origins() {
        byte[] own = Origins.read(mine);
        byte[] other = Origins.read(theirs);
        byte[] origins = new byte[union.length];
        for (int i = 0; i < origins.length; i++) {
            int a = myPlaces.isExact(i) ? own[myPlaces.left(i)] : 0;
            int b = theirPlaces.isExact(i) ? other[theirPlaces.left(i)] : 0;
            origins[i] = (byte) (a | b);
        }
        return Origins.column(origins);
    }
}

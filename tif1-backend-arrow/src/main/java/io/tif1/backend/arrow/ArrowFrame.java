package io.tif1.backend.arrow;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.arrow.vector.FieldVector;
import org.apache.arrow.vector.VectorSchemaRoot;
import org.apache.arrow.vector.util.TransferPair;

/** A frame whose columns are the vectors of one {@code VectorSchemaRoot}. */
final class ArrowFrame implements Frame {
    private final Schema schema;
    private final int rows;
    private final VectorSchemaRoot root;
    private final Lease lease;
    private final List<ArrowColumn> columns;

    /** Takes over the vectors; there is one for each field, in order. */
    ArrowFrame(Schema schema, List<FieldVector> vectors, int rows) {
        this.schema = schema;
        this.rows = rows;
        this.root =
                new VectorSchemaRoot(
                        schema.fields().stream().map(ArrowFields::of).toList(), vectors, rows);
        this.lease = new Lease(root::close);
        this.columns =
                IntStream.range(0, vectors.size())
                        .mapToObj(i -> ArrowColumn.of(schema.field(i), vectors.get(i), lease))
                        .toList();
    }

    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public String backend() {
        return ArrowBackend.ID;
    }

    @Override
    public Column column(int position) {
        return columns.get(position);
    }

    @Override
    public Frame select(String... names) {
        Schema selected = schema.select(names);
        return derive(selected, rows, column -> part(column, 0, rows));
    }

    @Override
    public Frame take(int[] taken) {
        int[] places = taken.clone();
        for (int row : places) {
            Objects.checkIndex(row, rows);
        }
        return derive(schema, places.length, column -> column.take(places));
    }

    @Override
    public Frame slice(int from, int to) {
        Objects.checkFromToIndex(from, to, rows);
        return derive(schema, to - from, column -> part(column, from, to - from));
    }

    @Override
    public <T> T unwrap(Class<T> nativeType) {
        lease.exit(lease.enter());
        if (nativeType != VectorSchemaRoot.class) {
            throw new IllegalArgumentException(
                    "backend arrow has no %s; it has VectorSchemaRoot"
                            .formatted(nativeType.getName()));
        }
        return nativeType.cast(root);
    }

    @Override
    public void close() {
        lease.close();
    }

    @Override
    public String toString() {
        return "%d rows of %s".formatted(rows, schema.names());
    }

    /** Writes the frame as an Arrow IPC file. */
    void write(OutputStream out) throws IOException {
        int stripe = lease.enter();
        try {
            ArrowFile.write(root, out);
        } finally {
            lease.exit(stripe);
        }
    }

    private ArrowFrame derive(Schema other, int size, Function<ArrowColumn, FieldVector> vector) {
        int stripe = lease.enter();
        try {
            return new ArrowFrame(
                    other,
                    other.names().stream()
                            .map(n -> vector.apply(columns.get(schema.require(n))))
                            .toList(),
                    size);
        } finally {
            lease.exit(stripe);
        }
    }

    /** Returns a vector that shares memory with a part of another. */
    private static FieldVector part(ArrowColumn column, int from, int size) {
        FieldVector vector = column.vector();
        TransferPair transfer = vector.getTransferPair(vector.getField(), Memory.ALLOCATOR);
        transfer.splitAndTransfer(from, size);
        return (FieldVector) transfer.getTo();
    }
}

package io.tif1.testkit;

import io.tif1.api.frame.Column;
import io.tif1.api.frame.Frame;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;
import io.tif1.api.spi.FrameFeature;
import io.tif1.core.columns.ColumnsBackend;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

/** The built-in backend with all joints open, so that a test can break one of them. */
class RewiredBackend implements FrameBackend {
    private final ColumnsBackend good = new ColumnsBackend();

    @Override
    public String id() {
        return good.id();
    }

    @Override
    public FrameBuilder builder(Schema schema, int rows) {
        return new RewiredBuilder(good.builder(schema, rows));
    }

    @Override
    public Set<FrameFeature> features() {
        return Set.of();
    }

    @Override
    public void writeArrow(Frame frame, OutputStream out) throws IOException {
        good.writeArrow(frame, out);
    }

    /** Passes columns on. */
    static class RewiredBuilder implements FrameBuilder {
        private final FrameBuilder good;

        RewiredBuilder(FrameBuilder good) {
            this.good = good;
        }

        @Override
        public FrameBuilder booleans(String name, byte[] values, long[] validity) {
            good.booleans(name, values, validity);
            return this;
        }

        @Override
        public FrameBuilder ints(String name, int[] values, long[] validity) {
            good.ints(name, values, validity);
            return this;
        }

        @Override
        public FrameBuilder doubles(String name, double[] values, long[] validity) {
            good.doubles(name, values, validity);
            return this;
        }

        @Override
        public FrameBuilder longs(String name, long[] values, long[] validity) {
            good.longs(name, values, validity);
            return this;
        }

        @Override
        public FrameBuilder texts(String name, int[] codes, String[] entries, long[] validity) {
            good.texts(name, codes, entries, validity);
            return this;
        }

        @Override
        public Frame build() {
            return good.build();
        }
    }

    /** Passes questions on. */
    static class RewiredFrame implements Frame {
        private final Frame good;

        RewiredFrame(Frame good) {
            this.good = good;
        }

        @Override
        public Schema schema() {
            return good.schema();
        }

        @Override
        public int rows() {
            return good.rows();
        }

        @Override
        public String backend() {
            return good.backend();
        }

        @Override
        public Column column(int position) {
            return good.column(position);
        }

        @Override
        public Frame select(String... names) {
            return good.select(names);
        }

        @Override
        public Frame take(int[] rows) {
            return good.take(rows);
        }

        @Override
        public Frame slice(int from, int to) {
            return good.slice(from, to);
        }

        @Override
        public <T> T unwrap(Class<T> nativeType) {
            return good.unwrap(nativeType);
        }

        @Override
        public void close() {
            good.close();
        }
    }
}

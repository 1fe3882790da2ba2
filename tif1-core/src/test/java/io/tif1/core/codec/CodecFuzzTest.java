package io.tif1.core.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.CacheException;
import io.tif1.api.spi.CachePayload;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.decode.SessionFiles;
import io.tif1.core.fuzz.Fuzzing;
import io.tif1.core.fuzz.Mutation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Payloads of cache tiers, damaged, with and without a checksum that fits the damage. */
class CodecFuzzTest {
    private static final long MOST_BYTES = 64L << 20;

    private final List<byte[]> blocks =
            List.of(
                    TableCodec.encode(Tables.small()),
                    TableCodec.encode(Tables.holding(83.125)),
                    TableCodec.encode(Tables.of(new ColumnData.Longs(new long[200], null))),
                    TableCodec.encode(laps()));

    private record Block(byte[] bytes) {
        @Override
        public String toString() {
            return HexFormat.of().formatHex(bytes);
        }
    }

    private static StoredTable laps() {
        byte[] body =
                "{\"time\":[83.1,82.5],\"lap\":[1,2],\"compound\":[\"SOFT\",\"HARD\"]}"
                        .getBytes(StandardCharsets.UTF_8);
        ColumnBatch batch = new SessionFiles().laps(body, "f").batch();
        return new StoredTable(batch, List.of("a finding"), Tables.PROVENANCE);
    }

    @Test
    void givesATableOrSaysThatTheBlockIsDamaged(TestReporter reporter) {
        String figures = Fuzzing.of(40_000, MOST_BYTES).run(this::block, CodecFuzzTest::read);

        reporter.publishEntry("codec", figures);
    }

    private Block block(SplittableRandom random) {
        byte[] damaged = Mutation.of(blocks.get(random.nextInt(blocks.size())), random);
        if (random.nextInt(8) > 0 && damaged.length > TableCodec.HEADER) {
            sign(damaged);
        }
        return new Block(damaged);
    }

    /** A forger's header; what is behind it must not break us either. */
    private static void sign(byte[] block) {
        byte[] head = Arrays.copyOf(TableCodec.encode(Tables.holding(1)), 8);
        System.arraycopy(head, 0, block, 0, head.length);
        CRC32C crc = new CRC32C();
        crc.update(block, TableCodec.HEADER, block.length - TableCodec.HEADER);
        BlockWriter.putInt(block, 8, block.length - TableCodec.HEADER);
        BlockWriter.putInt(block, 12, (int) crc.getValue());
    }

    private static void read(Block block) {
        try {
            ColumnBatch batch = TablePayload.tableOf(CachePayload.ofBytes(block.bytes())).batch();
            batch.columns().forEach(c -> assertThat(c.rows() == batch.rows()).isTrue());
        } catch (CacheException e) {
            assertThat(e.getMessage().startsWith("Cached block ")).isTrue();
        }
    }
}

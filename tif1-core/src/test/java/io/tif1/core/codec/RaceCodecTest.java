package io.tif1.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tif1.core.decode.DecodedTable;
import io.tif1.core.decode.SessionFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codec on a whole real race. */
class RaceCodecTest {
    private static final String DATA = System.getProperty("tif1.realData", "");
    private static final long BUDGET = 40_000_000;

    @Test
    void keepsEveryBitOfARaceWithinItsBudget() throws IOException {
        Path race = Path.of(DATA, "tracinginsights", "2025", "Australian Grand Prix", "Race");
        assumeTrue(!DATA.isBlank() && Files.isDirectory(race), "no real data");
        long bytes = 0;
        long rows = 0;
        for (Path file : telemetry(race)) {
            DecodedTable decoded =
                    new SessionFiles().telemetry(Files.readAllBytes(file), file.toString());
            StoredTable table = new StoredTable(decoded.batch(), List.of(), Tables.PROVENANCE);

            byte[] block = TableCodec.encode(table);

            Tables.assertSame(TableCodec.decode(block), table);
            bytes += block.length;
            rows += decoded.batch().rows();
        }
        assertThat(rows).isEqualTo(751_872);
        assertThat(bytes).isLessThan(BUDGET);
    }

    private static List<Path> telemetry(Path race) throws IOException {
        try (Stream<Path> files = Files.walk(race)) {
            return files.filter(file -> file.toString().endsWith("_tel.json")).toList();
        }
    }
}

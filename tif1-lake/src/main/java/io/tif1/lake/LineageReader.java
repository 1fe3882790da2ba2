package io.tif1.lake;

import io.tif1.ergast.Partition;
import io.tif1.lake.bronze.BronzeBatch;
import io.tif1.lake.bronze.BronzeIndex;
import io.tif1.lake.bronze.BronzePage;
import io.tif1.lake.bronze.PartitionPath;
import io.tif1.lake.silver.SilverBatch;
import io.tif1.lake.silver.SilverIndex;
import io.tif1.lake.silver.SilverPart;
import io.tif1.lake.silver.Sql;
import io.tif1.lake.store.LakeStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Tells which raw pages rows come from, and which files come from a raw page. */
final class LineageReader {
    private final LakeStore store;
    private final BronzeIndex raw;
    private final SilverIndex typed;

    LineageReader(LakeStore store, BronzeIndex raw, SilverIndex typed) {
        this.store = store;
        this.raw = raw;
        this.typed = typed;
    }

    /** Returns the raw pages of the newest rows of a partition that a condition picks. */
    List<String> pages(Connection connection, Partition partition, String condition) {
        SilverPart part = typed.current().get(partition);
        String file = part == null ? null : part.file();
        if (file == null) {
            return List.of();
        }
        String sql =
                "SELECT DISTINCT _batch_id, _source_page FROM read_parquet(%s) WHERE %s ORDER BY ALL"
                        .formatted(Sql.literal(store.local(file).toString()), condition);
        List<String> pages = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                pages.add(page(partition, rows.getString(1), rows.getInt(2)));
            }
        } catch (SQLException e) {
            throw Sql.failure("trace " + partition, e);
        }
        return pages;
    }

    private String page(Partition partition, String batch, int number) {
        return raw.complete().stream()
                .filter(b -> b.id().equals(batch) && holds(b.partition(), partition))
                .map(b -> b.folder() + b.pages().get(number - 1).file())
                .findFirst()
                .orElse("batch " + batch + " page " + number + ", which is gone");
    }

    /** A whole season holds its rounds. */
    private static boolean holds(Partition whole, Partition part) {
        return whole.endpoint().equals(part.endpoint())
                && Objects.equals(whole.season(), part.season())
                && (whole.round() == null || whole.round().equals(part.round()));
    }

    /** Returns the typed files and tables that a raw page went into. */
    Set<String> outputs(String page) {
        Set<String> outputs = new TreeSet<>();
        PartitionPath.parse(io.tif1.lake.bronze.BronzeLayer.ROOT, page)
                .flatMap(place -> typed.of(place.partition(), place.batch()))
                .filter(batch -> isUsed(batch, page))
                .ifPresent(batch -> batch.parts().forEach(part -> add(outputs, part)));
        return outputs;
    }

    private boolean isUsed(SilverBatch batch, String page) {
        return raw.complete().stream()
                .filter(b -> b.id().equals(batch.id()) && b.partition().equals(batch.partition()))
                .map(BronzeBatch::pages)
                .flatMap(List::stream)
                .map(BronzePage::file)
                .anyMatch(page::endsWith);
    }

    private static void add(Set<String> outputs, SilverPart part) {
        @Nullable String file = part.file();
        if (file != null) {
            outputs.add(file);
            outputs.add("gold: " + part.partition());
        }
    }
}

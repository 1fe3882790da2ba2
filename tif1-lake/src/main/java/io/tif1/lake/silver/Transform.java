package io.tif1.lake.silver;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.DataQualityException;
import io.tif1.ergast.Partition;
import io.tif1.ergast.columnar.BatchLimits;
import io.tif1.ergast.columnar.ColumnBatch;
import io.tif1.ergast.columnar.Extraction;
import io.tif1.ergast.columnar.ExtractionReport;
import io.tif1.ergast.columnar.Extractor;
import io.tif1.ergast.entity.ErgastEntities;
import io.tif1.lake.bronze.BronzeBatch;
import io.tif1.lake.bronze.BronzeLayer;
import io.tif1.lake.bronze.BronzePage;
import io.tif1.lake.bronze.Envelope;
import io.tif1.lake.store.LakeStore;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Turns raw batches into typed ones; each use is for one thread. */
@API(status = INTERNAL, since = "1.0")
public final class Transform {
    private final LakeStore store;
    private final BronzeLayer bronze;
    private final double maxRejectRatio;

    /**
     * Prepares transforms.
     *
     * @param maxRejectRatio the share of rejected rows above which a batch fails
     */
    public Transform(LakeStore store, BronzeLayer bronze, double maxRejectRatio) {
        this.store = store;
        this.bronze = bronze;
        this.maxRejectRatio = maxRejectRatio;
    }

    /**
     * Transforms one batch; the manifest is written last.
     *
     * @param before the rows of each partition that count so far, for telling what is unchanged
     * @throws DataQualityException if too many rows are rejected, or rows are lost
     */
    public SilverBatch run(
            SilverEngine engine, BronzeBatch batch, Map<Partition, SilverPart> before) {
        Extractor<?> extractor = ErgastEntities.extractor(batch.partition().endpoint());
        if (batch.total() == 0) {
            return finish(batch, EmptyBatch.of(batch, extractor.schema(), before));
        }
        try {
            WorkTable table = new WorkTable(engine.connection(), extractor.schema());
            ExtractionReport report = load(table, extractor, batch);
            checkRejects(batch, report);
            WorkTable.Repeats repeats = table.deduplicate();
            checkTotal(batch, report);
            quarantine(engine, batch, report);
            List<SilverPart> parts = parts(table, batch, before);
            return finish(
                    batch,
                    new SilverBatch(
                            batch.partition(),
                            batch.id(),
                            batch.inputHash(),
                            extractor.schema().hash(),
                            QualityNotes.of(batch, report, repeats, parts),
                            parts));
        } catch (SQLException e) {
            throw Sql.failure("transform " + batch.partition() + " of " + batch.id(), e);
        }
    }

    private SilverBatch finish(BronzeBatch batch, SilverBatch done) {
        String folder = SilverLayer.folder(batch.partition(), batch.id());
        store.atomicReplace(folder + SilverLayer.MANIFEST, done.toJson());
        return done;
    }

    private ExtractionReport load(WorkTable table, Extractor<?> extractor, BronzeBatch batch)
            throws SQLException {
        Map<Integer, Instant> ingested = new HashMap<>();
        List<ColumnBatch> full = new ArrayList<>();
        Extraction extraction = extractor.begin(BatchLimits.of(System.getenv()), full::add);
        long rows = 0;
        int number = 1;
        for (BronzePage page : batch.pages()) {
            Envelope envelope = bronze.open(batch, page);
            ingested.put(number, envelope.ingested(page.file()));
            String document = batch.folder() + page.file();
            extraction.add(document, number++, envelope.file(), envelope.from(), envelope.to());
            rows += flush(table, full, batch, ingested, rows);
        }
        ExtractionReport report = extraction.finish();
        flush(table, full, batch, ingested, rows);
        return report;
    }

    private static long flush(
            WorkTable table,
            List<ColumnBatch> full,
            BronzeBatch batch,
            Map<Integer, Instant> ingested,
            long first)
            throws SQLException {
        long rows = 0;
        for (ColumnBatch columns : full) {
            table.append(columns, batch.id(), ingested, first + rows);
            rows += columns.rows();
        }
        full.clear();
        return rows;
    }

    private void checkRejects(BronzeBatch batch, ExtractionReport report) {
        int rejects = report.rejects().size();
        if (rejects > maxRejectRatio * Math.max(1, report.rows() + rejects)) {
            throw new DataQualityException(
                    "%s of %s: %d of %d rows are unusable, such as page %d %s (%s)"
                            .formatted(
                                    batch.partition(),
                                    batch.id(),
                                    rejects,
                                    report.rows() + rejects,
                                    report.rejects().get(0).page(),
                                    report.rejects().get(0).pointer(),
                                    report.rejects().get(0).reason()),
                    null);
        }
    }

    private static void checkTotal(BronzeBatch batch, ExtractionReport report) {
        long seen = report.rows() + report.rejects().size();
        if (seen != batch.total()) {
            throw new DataQualityException(
                    "%s of %s has %d rows, but its source counts %d"
                            .formatted(batch.partition(), batch.id(), seen, batch.total()),
                    null);
        }
    }

    private void quarantine(SilverEngine engine, BronzeBatch batch, ExtractionReport report)
            throws SQLException {
        if (!report.rejects().isEmpty()) {
            Path file = store.scratch("rejects.parquet");
            RejectTable.write(engine.connection(), report.rejects(), file);
            store.adopt(RejectTable.path(batch), file);
        }
    }

    private List<SilverPart> parts(
            WorkTable table, BronzeBatch batch, Map<Partition, SilverPart> before)
            throws SQLException {
        boolean byRound = QualityNotes.splits(batch.partition());
        List<SilverPart> parts = new ArrayList<>();
        for (WorkTable.Content content : table.contents(byRound)) {
            Partition partition =
                    byRound
                            ? new Partition(
                                    batch.partition().endpoint(), content.season(), content.round())
                            : batch.partition();
            parts.add(part(table, batch, partition, content, before.get(partition)));
        }
        return parts;
    }

    private SilverPart part(
            WorkTable table,
            BronzeBatch batch,
            Partition partition,
            WorkTable.Content content,
            @Nullable SilverPart older)
            throws SQLException {
        boolean same =
                older != null
                        && older.contentHash().equals(content.hash())
                        && !older.batch().equals(batch.id());
        if (same || content.rows() == 0) {
            String from = same && older != null ? older.batch() : null;
            String file = same && older != null ? older.file() : null;
            return new SilverPart(
                    partition, batch.id(), content.rows(), content.hash(), from, file);
        }
        Path local = store.scratch(SilverLayer.DATA);
        table.write(content.season(), content.round(), local);
        String path = SilverLayer.folder(partition, batch.id()) + SilverLayer.DATA;
        store.adopt(path, local);
        return new SilverPart(partition, batch.id(), content.rows(), content.hash(), null, path);
    }
}

package io.tif1.lake.bronze;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.ergast.ErgastClient;
import io.tif1.ergast.Page;
import io.tif1.ergast.PageHeader;
import io.tif1.ergast.PageSink;
import io.tif1.ergast.Partition;
import io.tif1.lake.json.Json;
import io.tif1.lake.store.LakeStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Fetches one batch into the raw layer; for one thread.
 *
 * <p>Pages of an earlier try are kept and not fetched again. Pages of an attempt that was given up
 * because the total changed stay, and are listed as superseded.
 */
@API(status = INTERNAL, since = "1.0")
public final class BatchWriter implements PageSink {
    private final LakeStore store;
    private final Clock clock;
    private final Partition partition;
    private final String batch;
    private final String correlation;
    private final String folder;
    private final List<BronzePage> pages = new ArrayList<>();
    private final List<String> superseded = new ArrayList<>();
    private int attempt = 1;
    private PageHeader header = new PageHeader(ErgastClient.PAGE_ROWS, 0, 0);

    /** Prepares a batch; what is there of it already counts. */
    public BatchWriter(
            LakeStore store, Clock clock, Partition partition, String batch, String correlation) {
        this.store = store;
        this.clock = clock;
        this.partition = partition;
        this.batch = batch;
        this.correlation = correlation;
        this.folder = PartitionPath.batch(BronzeLayer.ROOT, partition, batch);
        resume();
    }

    private void resume() {
        List<String> names =
                store.list(folder).stream()
                        .map(file -> file.path().substring(folder.length()))
                        .toList();
        attempt = names.stream().mapToInt(BronzeNames::attempt).max().orElse(1);
        for (String name : names) {
            int found = BronzeNames.attempt(name);
            if (found == attempt) {
                keep(name, Envelope.open(folder + name, store.get(folder + name)));
            } else if (found > 0) {
                superseded.add(name);
            }
        }
        attempt = Math.max(1, attempt);
    }

    private void keep(String name, Envelope envelope) {
        envelope.verify(folder + name);
        header = envelope.header(folder + name);
        String sha = Json.text(name, envelope.metadata(), "content_sha256");
        pages.add(new BronzePage(name, sha, rows(header)));
    }

    private void giveUpPages() {
        pages.forEach(page -> superseded.add(page.file()));
        pages.clear();
        header = new PageHeader(ErgastClient.PAGE_ROWS, 0, 0);
    }

    private static int rows(PageHeader header) {
        return Math.max(0, Math.min(header.limit(), header.total() - header.offset()));
    }

    /** Fetches what is missing and writes the manifest. */
    public BronzeBatch write(ErgastClient client, String planner) {
        String started = clock.instant().toString();
        client.pages(partition, pages.size(), header, this);
        BronzeBatch done =
                new BronzeBatch(
                        partition,
                        batch,
                        header.total(),
                        List.copyOf(pages),
                        List.copyOf(superseded),
                        new BronzeBatch.Times(started, clock.instant().toString(), planner));
        store.put(folder + BronzeBatch.MANIFEST, done.toJson());
        return done;
    }

    @Override
    public void page(Page page) {
        String name = BronzeNames.page(attempt, page.number(), page.header().pages());
        store.put(folder + name, Envelope.wrap(page, batch, correlation));
        header = page.header();
        pages.add(new BronzePage(name, Hashes.sha256(page.body()), rows(header)));
    }

    @Override
    public void restart() {
        giveUpPages();
        attempt++;
    }
}

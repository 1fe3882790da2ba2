package io.tif1.ergast;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import io.tif1.ergast.columnar.EntityCompiler;
import io.tif1.ergast.columnar.Extractor;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Fetches from an Ergast-form API, page by page, within its limits; safe for use by many threads.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class ErgastClient {
    /** How many rows a page is asked for, the most the API gives. */
    public static final int PAGE_ROWS = 100;

    private static final int MOST_RESTARTS = 3;

    private final ErgastOptions options;
    private final RateBudget budget;
    private final PageFetcher fetcher;

    /** Creates a client. */
    public ErgastClient(ErgastOptions options) {
        this.options = options;
        this.budget = new RateBudget(options);
        HttpClient http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .connectTimeout(options.timeout())
                        .build();
        this.fetcher = new PageFetcher(http, options, budget);
    }

    /** Returns what is left of the limits. */
    public RateBudget budget() {
        return budget;
    }

    /** Tells a listener of every request from now on. */
    public void addListener(RequestListener listener) {
        fetcher.listeners().add(listener);
    }

    /** Stops telling a listener. */
    public void removeListener(RequestListener listener) {
        fetcher.listeners().remove(listener);
    }

    /** Returns the endpoint configuration. */
    public Endpoints endpoints() {
        return options.endpoints();
    }

    /**
     * Fetches one page.
     *
     * @param number what to call the page
     * @param offset how many rows to leave out
     * @throws io.tif1.api.NetworkException if the API cannot be reached or refuses
     * @throws InvalidDataException if what came is no page, repeatedly
     */
    public Page page(Partition partition, int number, int offset) {
        return fetcher.fetch(partition, number, offset);
    }

    /**
     * Fetches all pages of a partition, from the first or from where an earlier try ended.
     *
     * @param last the last page that is already there, or 0
     * @param header the header of that page; ignored if there is none
     * @throws InvalidDataException if the total keeps changing
     */
    public void pages(Partition partition, int last, PageHeader header, PageSink sink) {
        int number = last;
        PageHeader known = header;
        int restarts = 0;
        while (number == 0 || known.next() < known.total()) {
            Page page = page(partition, number + 1, number == 0 ? 0 : known.next());
            if (number > 0 && page.header().total() != known.total()) {
                if (++restarts > MOST_RESTARTS) {
                    throw new InvalidDataException(
                            "the total changed " + restarts + " times while paging",
                            DataLocation.of(partition.toString()),
                            null);
                }
                sink.restart();
                number = 0;
            } else {
                sink.page(page);
                number++;
                known = page.header();
            }
        }
    }

    /** Fetches all pages of a partition. */
    public void pages(Partition partition, PageSink sink) {
        pages(partition, 0, new PageHeader(PAGE_ROWS, 0, 0), sink);
    }

    /**
     * Fetches the rows of a partition.
     *
     * @param type the record of {@code io.tif1.ergast.entity} that the endpoint's rows are
     * @throws InvalidDataException if a row is unusable
     */
    public <E extends Record> List<E> rows(Class<E> type, Partition partition) {
        List<Page> pages = new ArrayList<>();
        pages(
                partition,
                new PageSink() {
                    @Override
                    public void page(Page page) {
                        pages.add(page);
                    }

                    @Override
                    public void restart() {
                        pages.clear();
                    }
                });
        Extractor<E> extractor = EntityCompiler.compile(type);
        return PageRows.read(extractor, pages);
    }
}

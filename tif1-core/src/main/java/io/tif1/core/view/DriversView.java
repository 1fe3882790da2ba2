package io.tif1.core.view;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.DriverNotFoundException;
import io.tif1.api.model.Driver;
import io.tif1.api.model.Drivers;
import io.tif1.api.model.SessionKey;
import io.tif1.core.columns.CellReader;
import io.tif1.core.columns.ColumnBatch;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * The drivers of a session on a column batch.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class DriversView extends BatchView implements Drivers {
    private final SessionKey session;
    private final List<Driver> drivers;

    /** Creates a view. */
    public DriversView(SessionKey session, ColumnBatch batch, FrameMaker frames) {
        super(batch, frames);
        this.session = session;
        CellReader cells = new CellReader(batch);
        this.drivers =
                IntStream.range(0, batch.rows()).mapToObj(row -> driver(cells, row)).toList();
    }

    private static Driver driver(CellReader cells, int row) {
        return new Driver(
                cells.text("Driver", row),
                cells.text("DriverNumber", row),
                cells.text("FirstName", row),
                cells.text("LastName", row),
                cells.text("Team", row),
                cells.text("TeamColor", row).toUpperCase(Locale.ROOT),
                cells.text("HeadshotUrl", row));
    }

    @Override
    public int size() {
        return drivers.size();
    }

    @Override
    public List<String> codes() {
        return drivers.stream().map(Driver::code).toList();
    }

    @Override
    public Optional<Driver> find(String driver) {
        String wanted = driver.trim();
        List<Driver> byCode = matching(d -> wanted.equalsIgnoreCase(d.code()));
        if (!byCode.isEmpty()) {
            return Optional.of(byCode.get(0));
        }
        List<Driver> byName =
                matching(
                        d ->
                                wanted.equals(d.number())
                                        || wanted.equalsIgnoreCase(d.lastName())
                                        || wanted.equalsIgnoreCase(d.fullName()));
        return byName.size() == 1 ? Optional.of(byName.get(0)) : Optional.empty();
    }

    @Override
    public Driver get(String driver) {
        return find(driver)
                .orElseThrow(() -> new DriverNotFoundException(session, driver, codes()));
    }

    @Override
    public Stream<Driver> stream() {
        return drivers.stream();
    }

    @Override
    public Iterator<Driver> iterator() {
        return drivers.iterator();
    }

    private List<Driver> matching(Predicate<Driver> condition) {
        return drivers.stream().filter(condition).toList();
    }

    @Override
    public String toString() {
        return codes() + " in " + session;
    }
}

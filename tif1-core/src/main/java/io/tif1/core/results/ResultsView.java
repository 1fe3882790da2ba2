package io.tif1.core.results;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Frame;
import io.tif1.api.model.DriverResult;
import io.tif1.api.model.Results;
import io.tif1.core.view.FrameMaker;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Results in order of position.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class ResultsView implements Results {
    private final List<ResultRow> rows;
    private final FrameMaker frames;

    ResultsView(List<ResultRow> rows, FrameMaker frames) {
        this.rows = List.copyOf(rows);
        this.frames = frames;
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public List<DriverResult> list() {
        return List.copyOf(rows);
    }

    @Override
    public Iterator<DriverResult> iterator() {
        return list().iterator();
    }

    @Override
    public Optional<DriverResult> find(String driver) {
        String wanted = driver.trim();
        return list().stream()
                .filter(
                        row ->
                                row.driver().code().equalsIgnoreCase(wanted)
                                        || row.driver().number().equals(wanted))
                .findFirst();
    }

    @Override
    public boolean isProvisional() {
        return rows.stream()
                .anyMatch(row -> row.provenance("Position") != DriverResult.Provenance.OFFICIAL);
    }

    @Override
    public Frame frame() {
        return frames.make(ResultColumns.of(rows));
    }

    @Override
    public Frame frame(String backend) {
        return frames.make(ResultColumns.of(rows), backend);
    }
}

package io.tif1.cli.lake;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.cli.run.Invocation;
import io.tif1.cli.spi.CommandGroup;
import java.util.List;
import org.apiguardian.api.API;

/** {@code tif1 metrics}. */
@API(status = INTERNAL, since = "1.0")
public final class MetricsGroup implements CommandGroup {
    /** Creates the group; for {@link java.util.ServiceLoader}. */
    public MetricsGroup() {
        // nothing is opened before a command runs
    }

    @Override
    public String name() {
        return "metrics";
    }

    @Override
    public Object command(Invocation run) {
        return new MetricsCommand();
    }

    @Override
    public List<Object> children(Invocation run) {
        return List.of(new MetricsServeCommand(run), new MetricsShowCommand(run));
    }
}

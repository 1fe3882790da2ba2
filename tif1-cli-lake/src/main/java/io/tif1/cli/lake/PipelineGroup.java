package io.tif1.cli.lake;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.cli.run.Invocation;
import io.tif1.cli.spi.CommandGroup;
import java.util.List;
import org.apiguardian.api.API;

/** {@code tif1 pipeline}. */
@API(status = INTERNAL, since = "1.0")
public final class PipelineGroup implements CommandGroup {
    /** Creates the group; for {@link java.util.ServiceLoader}. */
    public PipelineGroup() {
        // nothing is opened before a command runs
    }

    @Override
    public String name() {
        return "pipeline";
    }

    @Override
    public Object command(Invocation run) {
        return new PipelineCommand();
    }

    @Override
    public List<Object> children(Invocation run) {
        return List.of(
                new PipelineRunCommand(run),
                new PipelineBackfillCommand(run),
                new PipelineIncrementalCommand(run),
                new PipelineReplayCommand(run),
                new PipelinePlanCommand(run),
                new PipelineTestCommand(run),
                new PipelineStatusCommand(run),
                new PipelineScheduleCommand(run),
                new PipelineSettingsCommand(run),
                new PipelineExportCommand(run));
    }
}

package io.tif1.cli.lake;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.cli.run.Invocation;
import io.tif1.cli.spi.CommandGroup;
import java.util.List;
import org.apiguardian.api.API;

/** {@code tif1 lake}. */
@API(status = INTERNAL, since = "1.0")
public final class LakeGroup implements CommandGroup {
    /** Creates the group; for {@link java.util.ServiceLoader}. */
    public LakeGroup() {
        // nothing is opened before a command runs
    }

    @Override
    public String name() {
        return "lake";
    }

    @Override
    public Object command(Invocation run) {
        return new LakeCommand();
    }

    @Override
    public List<Object> children(Invocation run) {
        return List.of(
                new LakeListCommand(run),
                new LakeVerifyCommand(run),
                new LakeCompactCommand(run),
                new LakeQuarantineCommand(run),
                new LakeLineageCommand(run));
    }
}

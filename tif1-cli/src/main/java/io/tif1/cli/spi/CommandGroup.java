package io.tif1.cli.spi;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.cli.run.Invocation;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A command with commands below it that comes in a jar of its own, found by {@link
 * java.util.ServiceLoader}. Groups are looked for only when their name is among the arguments, or
 * all commands are listed.
 */
@API(status = INTERNAL, since = "1.0")
public interface CommandGroup {
    /** Returns the name, such as {@code pipeline}. */
    String name();

    /** Returns the command, annotated for picocli. */
    Object command(Invocation run);

    /** Returns the commands below it, annotated for picocli. */
    List<Object> children(Invocation run);
}

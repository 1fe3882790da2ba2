package io.tif1.cli.completion;

import java.util.List;

/**
 * A command.
 *
 * @param path its names without the first, such as {@code "cache info"}; empty for the first
 * @param description one line about it
 * @param children the names of its commands
 * @param options its own options; those that all share belong to the first command
 * @param arguments what its arguments can be, in order
 * @param endless whether the last argument can be repeated
 */
record CommandShape(
        String path,
        String description,
        List<String> children,
        List<OptionShape> options,
        List<Slot> arguments,
        boolean endless) {}

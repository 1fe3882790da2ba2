package io.tif1.cli.completion;

import java.util.List;

/**
 * An option.
 *
 * @param names its names, with dashes
 * @param valued whether the next word is its value
 * @param slot what its value can be
 * @param description one line about it
 */
record OptionShape(List<String> names, boolean valued, Slot slot, String description) {}

package io.tif1.lake.run;

import java.util.concurrent.Callable;

/**
 * A part of a task that succeeds or fails by itself.
 *
 * @param name unique in its task
 * @param chain what else fails with it, such as a season; empty for nothing
 * @param work does it, and returns false if there was nothing to do
 */
record Unit(String name, String chain, Callable<Boolean> work) {}

/**
 * Runs the pipeline: tasks in order, several units at a time, repeated when they fail, and resumed
 * after an interruption. Start at {@link io.tif1.lake.run.PipelineRunner}.
 */
@NullMarked
package io.tif1.lake.run;

import org.jspecify.annotations.NullMarked;

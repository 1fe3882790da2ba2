/**
 * What the pipeline counts and measures, as Prometheus text in a file or on a port. Start at {@link
 * io.tif1.lake.metrics.MetricsRegistry}.
 */
@NullMarked
package io.tif1.lake.metrics;

import org.jspecify.annotations.NullMarked;

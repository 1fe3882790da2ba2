package io.tif1.cdn.internal.route;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.util.concurrent.ExecutorService;
import java.util.function.DoubleSupplier;
import org.apiguardian.api.API;

/**
 * What makes a route go: time, threads and chance.
 *
 * @param timeline all time
 * @param workers threads for inflating and for completing futures; shut down with the transport
 * @param chance numbers from 0 to 1, to spread pauses
 */
@API(status = INTERNAL, since = "1.0")
public record Machinery(Timeline timeline, ExecutorService workers, DoubleSupplier chance) {}

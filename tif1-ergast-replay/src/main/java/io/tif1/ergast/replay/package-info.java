/**
 * A server of the Ergast-form history; start at {@link io.tif1.ergast.replay.ReplayServer}, or ask
 * {@link io.tif1.ergast.replay.ReplayHistory} without any network.
 */
@NullMarked
package io.tif1.ergast.replay;

import org.jspecify.annotations.NullMarked;

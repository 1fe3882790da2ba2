/**
 * Faults that a mirror plays on request: what goes wrong, for which file, how often.
 *
 * @since 1.0
 */
@NullMarked
package io.tif1.mirror.fault;

import org.jspecify.annotations.NullMarked;

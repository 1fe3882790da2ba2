/**
 * Calls under seeded-random faults: the right value or the right error, in time, without a leak.
 */
@NullMarked
package io.tif1.it.faults;

import org.jspecify.annotations.NullMarked;

/** Self-signed certificates; used by the mirror only. */
@NullMarked
package io.tif1.mirror.internal;

import org.jspecify.annotations.NullMarked;

/** Sessions through a mirror server on this machine, seen from both ends. */
@NullMarked
package io.tif1.it.mirror;

import org.jspecify.annotations.NullMarked;

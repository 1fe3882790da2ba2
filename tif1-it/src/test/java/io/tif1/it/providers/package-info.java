/** What the modules register, as users find it. */
@NullMarked
package io.tif1.it.providers;

import org.jspecify.annotations.NullMarked;

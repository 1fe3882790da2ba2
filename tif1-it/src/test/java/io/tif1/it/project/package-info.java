/** The checkout as the other tests see it. */
@NullMarked
package io.tif1.it.project;

import org.jspecify.annotations.NullMarked;

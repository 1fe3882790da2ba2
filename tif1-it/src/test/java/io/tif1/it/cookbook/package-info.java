/** The programs of the cookbook, run on the sample weekend. */
@NullMarked
package io.tif1.it.cookbook;

import org.jspecify.annotations.NullMarked;

/** Documents that nobody can break by changing the code, nor the code by changing them. */
@NullMarked
package io.tif1.it.docs;

import org.jspecify.annotations.NullMarked;

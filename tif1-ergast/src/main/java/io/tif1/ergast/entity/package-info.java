/** The rows of the 13 endpoints as records, which are also the declarations of their tables. */
@NullMarked
package io.tif1.ergast.entity;

import org.jspecify.annotations.NullMarked;

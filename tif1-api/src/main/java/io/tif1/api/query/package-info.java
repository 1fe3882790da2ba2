/**
 * Filtering, sorting, grouping and joining frames of any backend: {@link io.tif1.api.query.Query}.
 */
@NullMarked
package io.tif1.api.query;

import org.jspecify.annotations.NullMarked;

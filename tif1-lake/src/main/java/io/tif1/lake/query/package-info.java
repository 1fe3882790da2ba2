/** Questions to the star schema: start at {@link io.tif1.lake.query.LakeQueries}. */
@NullMarked
package io.tif1.lake.query;

import org.jspecify.annotations.NullMarked;

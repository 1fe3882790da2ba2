/** Where the files of a lake are: a {@link io.tif1.lake.store.LakeStore} of any kind. */
@NullMarked
package io.tif1.lake.store;

import org.jspecify.annotations.NullMarked;

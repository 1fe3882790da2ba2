/** Files for other tools: start at {@link io.tif1.lake.export.LakeExport}. */
@NullMarked
package io.tif1.lake.export;

import org.jspecify.annotations.NullMarked;

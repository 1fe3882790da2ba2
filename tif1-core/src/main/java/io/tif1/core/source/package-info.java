/** Local sources: a folder or an archive file laid out like the public archive. */
@NullMarked
package io.tif1.core.source;

import org.jspecify.annotations.NullMarked;

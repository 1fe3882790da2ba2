/** Small JSON documents: manifests, envelopes, state. */
@NullMarked
package io.tif1.lake.json;

import org.jspecify.annotations.NullMarked;

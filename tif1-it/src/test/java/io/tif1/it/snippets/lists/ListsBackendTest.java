package io.tif1.it.snippets.lists;

import io.tif1.api.spi.FrameBackend;
import io.tif1.testkit.FrameBackendCompliance;

// snippet:lists-compliance
class ListsBackendTest extends FrameBackendCompliance {
    @Override
    protected FrameBackend backend() {
        return new ListsBackend();
    }
}
// end

package io.tif1.backend.tablesaw;

import io.tif1.api.spi.FrameBackend;
import io.tif1.testkit.FrameBackendCompliance;

class TablesawBackendTest extends FrameBackendCompliance {
    @Override
    protected FrameBackend backend() {
        return new TablesawBackend();
    }
}

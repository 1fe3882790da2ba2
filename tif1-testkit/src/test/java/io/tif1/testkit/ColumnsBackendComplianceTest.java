package io.tif1.testkit;

import io.tif1.api.spi.FrameBackend;
import io.tif1.core.columns.ColumnsBackend;

class ColumnsBackendComplianceTest extends FrameBackendCompliance {
    @Override
    protected FrameBackend backend() {
        return new ColumnsBackend();
    }
}

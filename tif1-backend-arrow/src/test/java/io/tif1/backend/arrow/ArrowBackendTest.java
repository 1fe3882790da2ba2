package io.tif1.backend.arrow;

import io.tif1.api.spi.FrameBackend;
import io.tif1.testkit.FrameBackendCompliance;

class ArrowBackendTest extends FrameBackendCompliance {
    @Override
    protected FrameBackend backend() {
        return new ArrowBackend();
    }
}

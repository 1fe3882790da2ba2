package io.tif1.backend.joinery;

import io.tif1.api.spi.FrameBackend;
import io.tif1.testkit.FrameBackendCompliance;

class JoineryBackendTest extends FrameBackendCompliance {
    @Override
    protected FrameBackend backend() {
        return new JoineryBackend();
    }
}

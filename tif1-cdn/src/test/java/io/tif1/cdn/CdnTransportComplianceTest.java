package io.tif1.cdn;

import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;
import io.tif1.mirror.MirrorServer;
import io.tif1.testkit.HttpTransportCompliance;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

class CdnTransportComplianceTest extends HttpTransportCompliance {
    @TempDir Path folder;

    @Override
    protected TransportProvider provider() {
        return new CdnTransportProvider();
    }

    @Override
    protected Transport open(MirrorServer mirror) {
        return provider()
                .create(
                        context(
                                Map.of(
                                        "mirror", mirror.secureUri().toString(),
                                        "trust", Loopback.pem(mirror, folder).toString(),
                                        "pause", "5ms",
                                        "timeout", "10s",
                                        "missing-for", "0s")));
    }
}

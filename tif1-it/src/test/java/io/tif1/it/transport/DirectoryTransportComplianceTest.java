package io.tif1.it.transport;

import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;
import io.tif1.testkit.TransportCompliance;
import java.nio.file.Path;
import java.util.Map;

class DirectoryTransportComplianceTest extends TransportCompliance {
    @Override
    protected TransportProvider provider() {
        return Found.transport("directory");
    }

    @Override
    protected Transport open(Path archive) {
        return provider().create(context(Map.of("root", archive.toString())));
    }
}

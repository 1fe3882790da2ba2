package io.tif1.it.transport;

import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;
import io.tif1.mirror.MirrorServer;
import io.tif1.testkit.TransportCompliance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** Over HTTP/2, from a mirror on this machine. */
class CdnTransportComplianceTest extends TransportCompliance {
    private MirrorServer server;

    @Override
    protected TransportProvider provider() {
        return Found.transport("cdn");
    }

    @Override
    protected Transport open(Path archive) throws IOException {
        server = MirrorServer.builder(archive).start();
        Path trust = archive.resolveSibling("certificate.pem");
        Files.writeString(trust, server.certificatePem());
        Map<String, String> settings =
                Map.of("mirror", server.secureUri().toString(), "trust", trust.toString());
        return provider().create(context(settings));
    }

    @AfterEach
    void stopServing() {
        server.close();
    }
}

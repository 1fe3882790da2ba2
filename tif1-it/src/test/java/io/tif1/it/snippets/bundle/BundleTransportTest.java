package io.tif1.it.snippets.bundle;

import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;
import io.tif1.testkit.TransportCompliance;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Clock;

// snippet:bundle-compliance
class BundleTransportTest extends TransportCompliance {
    @Override
    protected TransportProvider provider() {
        return new BundleTransportProvider();
    }

    @Override
    protected Transport open(Path archive) throws IOException {
        URL[] jar = {archive.toUri().toURL()};
        return new BundleTransport(new URLClassLoader(jar), Clock.systemUTC());
    }
}
// end

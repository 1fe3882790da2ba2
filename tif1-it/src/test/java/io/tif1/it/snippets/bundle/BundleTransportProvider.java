package io.tif1.it.snippets.bundle;

import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;

// snippet:bundle-transport-provider
public final class BundleTransportProvider implements TransportProvider {
    @Override
    public String id() {
        return "bundle";
    }

    @Override
    public Transport create(PluginContext context) {
        return new BundleTransport(getClass().getClassLoader(), context.clock());
    }
}
// end

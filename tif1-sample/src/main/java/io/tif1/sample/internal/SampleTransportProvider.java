package io.tif1.sample.internal;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;
import io.tif1.sample.SampleOptions;
import org.apiguardian.api.API;

/** The entry that {@code ServiceLoader} finds; all it does is turn settings into options. */
@API(status = INTERNAL, since = "1.0")
public final class SampleTransportProvider implements TransportProvider {
    /** Called by {@code ServiceLoader}; does nothing. */
    public SampleTransportProvider() {}

    @Override
    public String id() {
        return SampleTransport.NAME;
    }

    @Override
    public String artifact() {
        return "tif1-sample";
    }

    /** Ranks below every source of real data, so that nobody is served samples by accident. */
    @Override
    public int priority() {
        return -100;
    }

    @Override
    public Transport create(PluginContext context) {
        SampleOptions.Builder options = SampleOptions.builder();
        // The range checks run inside setting() too, so that a failure names the key.
        context.setting("seed", text -> options.seed(Long.parseLong(text.strip())));
        context.setting("laps", text -> options.laps(Integer.parseInt(text.strip())));
        context.setting("drivers", text -> options.drivers(Integer.parseInt(text.strip())));
        context.setting("season", text -> options.season(Integer.parseInt(text.strip())));
        context.setting("event", options::event);
        return new SampleTransport(options.build(), context.clock());
    }
}

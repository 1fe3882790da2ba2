package io.tif1.core.session;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.Configuration;
import io.tif1.api.spi.SessionProvider;
import io.tif1.api.spi.SessionService;
import io.tif1.api.spi.SessionSettings;
import org.apiguardian.api.API;

/**
 * The machinery that the API finds: opens the pipeline.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class CoreProvider implements SessionProvider {
    /** Called by {@code ServiceLoader}; does nothing. */
    public CoreProvider() {}

    @Override
    public String id() {
        return "core";
    }

    @Override
    public SessionService open(SessionSettings settings) {
        Plugins plugins = new Plugins();
        return new CoreService(settings, ConfigurationChoice.of(settings, plugins), plugins);
    }

    @Override
    public Configuration configuration(SessionSettings settings) {
        return ConfigurationChoice.of(settings, new Plugins()).effective();
    }
}

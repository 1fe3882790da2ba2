package io.tif1.core.pack;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.ConfigurationException;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Setting;
import io.tif1.api.spi.SettingType;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;
import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Reads sessions from a race pack.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class PackProvider implements TransportProvider {
    /** The id of this provider. */
    public static final String ID = "pack";

    private static final Setting<Path> FILE =
            Setting.of("file", SettingType.path(), "", "Race pack to read sessions from");
    private static final Setting<Path> PUBLIC_KEY =
            Setting.of(
                    "public-key",
                    SettingType.path(),
                    "",
                    "File with the public key that the pack must be signed with");

    /** Called by {@code ServiceLoader}; does nothing. */
    public PackProvider() {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String artifact() {
        return "io.tif1:tif1-core";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(FILE, PUBLIC_KEY);
    }

    @Override
    public Transport create(PluginContext context) {
        Path publicKey = context.value(PUBLIC_KEY).orElse(null);
        Path file =
                context.value(FILE)
                        .orElseThrow(
                                () ->
                                        new ConfigurationException(
                                                "setting tif1.source.pack.file is missing; name"
                                                        + " the race pack",
                                                null));
        return new PackTransport(file, publicKey, context.clock());
    }
}

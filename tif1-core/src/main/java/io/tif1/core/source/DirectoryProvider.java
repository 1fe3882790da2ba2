package io.tif1.core.source;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.ConfigurationException;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Setting;
import io.tif1.api.spi.SettingType;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;

/**
 * Reads session files from a folder or a {@code .zip} file. Its one setting, {@code root}, names
 * it.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class DirectoryProvider implements TransportProvider {
    /** The id of this provider. */
    public static final String ID = "directory";

    private static final Setting<Path> ROOT =
            Setting.of(
                    "root",
                    SettingType.path(),
                    "",
                    "Folder that holds the season folders, or a zip file of one");

    /** Called by {@code ServiceLoader}; does nothing. */
    public DirectoryProvider() {}

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
        return List.of(ROOT);
    }

    @Override
    public Transport create(PluginContext context) {
        Path root =
                context.value(ROOT)
                        .orElseThrow(
                                () ->
                                        new ConfigurationException(
                                                "setting tif1.source.directory.root is missing;"
                                                        + " name the folder that holds the seasons",
                                                null));
        boolean archive = root.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
        return archive
                ? new ZipTransport(root, context.clock())
                : new DirectoryTransport(root, context.clock());
    }
}

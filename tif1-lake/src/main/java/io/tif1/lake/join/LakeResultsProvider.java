package io.tif1.lake.join;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.spi.OfficialResults;
import io.tif1.api.spi.OfficialResultsProvider;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Setting;
import io.tif1.api.spi.SettingType;
import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Gives sessions the official results of a lake, found by {@code ServiceLoader}. Without the folder
 * of a lake nothing is known.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class LakeResultsProvider implements OfficialResultsProvider {
    private static final Setting<Path> ROOT =
            Setting.of(
                    "root",
                    SettingType.path(),
                    "",
                    "Folder of the lake whose results sessions show");

    /** Called by {@code ServiceLoader}; does nothing. */
    public LakeResultsProvider() {}

    @Override
    public String id() {
        return "lake";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(ROOT);
    }

    @Override
    public OfficialResults create(PluginContext context) {
        return context.value(ROOT)
                .<OfficialResults>map(root -> new LakeResults(root.resolve("gold/f1.duckdb")))
                .orElse(session -> List.of());
    }
}

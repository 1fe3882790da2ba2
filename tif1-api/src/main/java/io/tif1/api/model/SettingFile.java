package io.tif1.api.model;

import static org.apiguardian.api.API.Status.STABLE;

import java.nio.file.Path;
import org.apiguardian.api.API;

/**
 * A file that settings are read from.
 *
 * @param origin {@link SettingOrigin#PROJECT_FILE} or {@link SettingOrigin#USER_FILE}
 * @param path where it is, or would be
 * @param exists whether it is there
 * @param note what else must be known, such as that it is ignored and why; empty if nothing
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public record SettingFile(SettingOrigin origin, Path path, boolean exists, String note) {}

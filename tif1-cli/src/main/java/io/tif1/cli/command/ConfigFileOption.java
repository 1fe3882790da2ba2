package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.SettingOrigin;
import org.apiguardian.api.API;
import picocli.CommandLine.Option;

/** Which file to write. */
@API(status = INTERNAL, since = "1.0")
public final class ConfigFileOption {
    @Option(
            names = "--project",
            description = "Write the project's file, in the working folder or above it, not yours.")
    private boolean project;

    /** Returns the file to write. */
    SettingOrigin file() {
        return project ? SettingOrigin.PROJECT_FILE : SettingOrigin.USER_FILE;
    }
}

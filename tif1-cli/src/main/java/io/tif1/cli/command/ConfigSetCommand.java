package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.Configuration;
import io.tif1.api.model.SettingFile;
import io.tif1.api.model.SettingOrigin;
import io.tif1.cli.run.Invocation;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tif1 config set}: writes one setting to a file. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "set",
        description = {
            "Write one setting to your file, or to the project's.",
            "",
            "The value is checked first. Comments and all other lines stay as they are, and"
                    + " nothing but this key is written."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 config set tif1.offline prefer-cache",
            "  tif1 config set tif1.source.cdn.timeout 45s",
            "  tif1 config set --project tif1.source sample"
        })
public final class ConfigSetCommand implements Callable<Integer> {
    private final Invocation run;

    @Mixin private ConfigFileOption where = new ConfigFileOption();

    @Parameters(
            index = "0",
            paramLabel = "KEY",
            description = "The setting; 'tif1 config show' lists them.")
    private String key = "";

    @Parameters(index = "1", paramLabel = "VALUE", description = "Its value.")
    private String value = "";

    /** Creates the command for one run. */
    public ConfigSetCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() {
        Configuration before = run.configuration();
        SettingFile file = before.set(where.file(), key, value);
        run.note("set " + key + " in " + file.path());
        run.configuration()
                .value(key)
                .filter(now -> now.origin() != where.file())
                .filter(now -> now.origin() != SettingOrigin.DEFAULT)
                .ifPresent(
                        now ->
                                run.note(
                                        "note: %s (%s) sets it, too, and wins"
                                                .formatted(now.place(), now.origin().label())));
        return 0;
    }
}

package io.tif1.cli.command;

import static io.tif1.api.frame.ColumnType.TEXT;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.api.model.SettingInfo;
import io.tif1.api.model.SettingOrigin;
import io.tif1.api.model.SettingValue;
import io.tif1.cli.render.RowFrame;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tif1 config show}: every setting, its value, and who gave it. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "show",
        description = {
            "Show every setting with its value and where the value comes from.",
            "",
            "Passwords are masked. Other formats than the table also tell type, range, default,"
                    + " variable and meaning."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 config show",
            "  tif1 config show tif1.cache",
            "  tif1 config show --changed",
            "  tif1 config show --format json"
        })
public final class ConfigShowCommand implements Callable<Integer> {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Key", TEXT),
                    Field.of("Value", TEXT),
                    Field.of("Origin", TEXT),
                    Field.of("Place", TEXT),
                    Field.of("Type", TEXT),
                    Field.of("Range", TEXT),
                    Field.of("Default", TEXT),
                    Field.of("Environment", TEXT),
                    Field.of("Description", TEXT));
    private static final TableLayout LAYOUT =
            TableLayout.of("Key", "Value", "Origin", "Place").cutting("Value", "Place");

    private final Invocation run;
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "PREFIX",
            description = "Show keys that start so only, such as tif1.cache.")
    private String prefix = "";

    @Option(names = "--changed", description = "Show only what somebody set.")
    private boolean changed;

    /** Creates the command for one run. */
    public ConfigShowCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        List<SettingValue> shown =
                run.configuration().values().stream()
                        .filter(value -> value.setting().key().startsWith(prefix))
                        .toList();
        if (shown.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no setting starts with \"" + prefix + "\"");
        }
        run.print(
                new RowFrame(
                        SCHEMA,
                        shown.stream()
                                .filter(v -> !changed || v.origin() != SettingOrigin.DEFAULT)
                                .map(ConfigShowCommand::row)
                                .toList()),
                LAYOUT);
        return 0;
    }

    private static @Nullable Object[] row(SettingValue value) {
        SettingInfo setting = value.setting();
        return new @Nullable Object[] {
            setting.key(),
            text(value.text()),
            value.origin().label(),
            text(value.place()),
            setting.type(),
            text(setting.range()),
            text(setting.defaultText()),
            setting.environmentName(),
            setting.description()
        };
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }
}

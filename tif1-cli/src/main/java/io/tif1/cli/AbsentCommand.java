package io.tif1.cli;

import io.tif1.api.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Stands for a command whose jar is not there. */
@Command(
        description = "Comes with the jars of tif1-cli-lake.",
        footerHeading = "%nExamples:%n",
        footer = "  TIF1_PLUGINS=plugins tif1 pipeline plan")
final class AbsentCommand implements Runnable {
    private final String name;
    @Unmatched private List<String> words = new ArrayList<>();

    AbsentCommand(String name) {
        this.name = name;
    }

    @Override
    public void run() {
        throw new ConfigurationException(
                "'tif1 "
                        + name
                        + "' comes with the jars of tif1-cli-lake, which are not there; name the"
                        + " folder that has them in TIF1_PLUGINS",
                null);
    }
}

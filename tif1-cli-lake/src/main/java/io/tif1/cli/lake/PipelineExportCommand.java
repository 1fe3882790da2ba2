package io.tif1.cli.lake;

import io.tif1.cli.run.Invocation;
import io.tif1.lake.export.LakeExport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tif1 pipeline export}. */
@Command(
        name = "export",
        description = {
            "Write files for other tools: prometheus, grafana, bi, superset, metabase, dbt,"
                    + " airflow,",
            "infra or clickhouse."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 pipeline export airflow airflow", "  tif1 pipeline export infra infra"})
final class PipelineExportCommand implements Callable<Integer> {
    private final Invocation run;

    @Parameters(index = "0", paramLabel = "NAME", description = "What to write.")
    private String name = "";

    @Parameters(index = "1", paramLabel = "DIR", description = "The folder to write to.")
    private Path folder = Path.of("");

    PipelineExportCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> files = LakeExport.named(name).write(folder);
        run.print(files.stream().map(Path::toString).toList());
        run.note(files.size() + " files");
        return 0;
    }
}

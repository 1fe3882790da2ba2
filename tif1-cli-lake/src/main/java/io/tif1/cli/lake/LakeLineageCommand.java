package io.tif1.cli.lake;

import io.tif1.cli.run.Invocation;
import io.tif1.ergast.Partition;
import io.tif1.lake.Lake;
import io.tif1.lake.run.Configured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tif1 lake lineage}. */
@Command(
        name = "lineage",
        description = {"Tell which raw pages rows come from, or what was made of a raw page."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 lake lineage results 2022 2 driver_id=leclerc --lake f1",
            "  tif1 lake lineage --page"
                    + " bronze/ergast/endpoint=races/season=2022/batch_id=…/data.json"
        })
final class LakeLineageCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private LakePlace place = new LakePlace();

    @Parameters(
            paramLabel = "WORD",
            arity = "0..*",
            description = "Endpoint, season and round, then COLUMN=VALUE for some rows only.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--page", paramLabel = "PATH", description = "A raw page.")
    private @Nullable String page;

    LakeLineageCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Configured configured = place.configured(run);
        LakeFolder.of(configured.root());
        try (Lake lake = Lake.open(configured.lake(run.clock()))) {
            run.print(
                    page != null
                            ? List.copyOf(lake.outputsOf(page))
                            : lake.pagesOf(partition(), condition()));
        }
        return 0;
    }

    private List<String> placeWords() {
        return words.stream().filter(word -> !word.contains("=")).toList();
    }

    private Partition partition() {
        List<String> parts = placeWords();
        if (parts.isEmpty() || parts.size() > 3) {
            throw new IllegalArgumentException(
                    "name an endpoint, such as 'results 2022 2', or --page");
        }
        return new Partition(
                parts.get(0),
                parts.size() > 1 ? Integer.valueOf(parts.get(1)) : null,
                parts.size() > 2 ? Integer.valueOf(parts.get(2)) : null);
    }

    private String condition() {
        List<String> all = new ArrayList<>(List.of("true"));
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals > 0 && !word.substring(0, equals).matches("[a-z_]+")) {
                throw new IllegalArgumentException("'" + word + "' is no COLUMN=VALUE");
            } else if (equals > 0) {
                String value = word.substring(equals + 1).replace("'", "''");
                all.add(word.substring(0, equals) + "::VARCHAR = '" + value + "'");
            }
        }
        return String.join(" AND ", all);
    }
}

package io.tif1.cli.lake;

import static io.tif1.api.frame.ColumnType.FLOAT64;
import static io.tif1.api.frame.ColumnType.INT32;
import static io.tif1.api.frame.ColumnType.TEXT;

import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.Invocation;
import io.tif1.lake.store.LocalLakeStore;
import io.tif1.lake.store.StoredFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tif1 lake ls}. */
@Command(
        name = "ls",
        description = {"List how many files and bytes each endpoint has in each layer."},
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 lake ls --lake f1", "  tif1 lake ls --lake f1 --files bronze/"})
final class LakeListCommand implements Callable<Integer> {
    private static final Schema SCHEMA =
            Schema.of(
                    Field.of("Layer", TEXT),
                    Field.of("Endpoint", TEXT),
                    Field.of("Files", INT32),
                    Field.of("Bytes", FLOAT64));
    private static final Pattern PLACE = Pattern.compile("(\\w+)/(?:.*endpoint=(\\w+)/)?.*");

    private final Invocation run;
    @Mixin private LakePlace place = new LakePlace();

    @Option(
            names = "--files",
            paramLabel = "PREFIX",
            description = "List the files themselves whose paths begin so.")
    private @Nullable String prefix;

    LakeListCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        Path root = LakeFolder.of(place.configured(run).root());
        LocalLakeStore store = LocalLakeStore.at(root);
        if (prefix != null) {
            run.print(store.list(prefix).stream().map(StoredFile::path).toList());
            return 0;
        }
        Map<String, double[]> sums = new TreeMap<>();
        for (String layer : List.of("bronze/", "silver/", "gold/")) {
            store.list(layer).forEach(file -> add(sums, file));
        }
        List<@Nullable Object[]> rows = new ArrayList<>();
        sums.forEach(
                (name, sum) -> {
                    String[] parts = name.split(" ");
                    rows.add(
                            new @Nullable Object[] {
                                parts[0], parts.length > 1 ? parts[1] : null, (int) sum[0], sum[1]
                            });
                });
        run.print(Rows.of(SCHEMA, rows), TableLayout.all());
        return 0;
    }

    private static void add(Map<String, double[]> sums, StoredFile file) {
        Matcher found = PLACE.matcher(file.path());
        if (found.matches()) {
            String endpoint = found.group(2) == null ? "" : found.group(2);
            double[] sum =
                    sums.computeIfAbsent(
                            (found.group(1) + " " + endpoint).strip(), k -> new double[2]);
            sum[0]++;
            sum[1] += file.bytes();
        }
    }
}

package io.tif1.lake.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.tif1.api.StorageException;
import io.tif1.ergast.ErgastClient;
import io.tif1.ergast.ErgastOptions;
import io.tif1.ergast.replay.ReplayFault;
import io.tif1.lake.KillTarget;
import io.tif1.lake.Lake;
import io.tif1.lake.LakeFixture;
import io.tif1.lake.LakeOptions;
import io.tif1.lake.TinyHistory;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes in badly is named, and nothing is half there afterwards. */
class BadInputTest {
    private static final PipelineRequest REQUEST = PipelineRequest.backfill(2021, 2022);

    @TempDir Path folder;
    private LakeFixture fixture;
    private LakeOptions lake;

    @BeforeEach
    void serve() throws IOException {
        fixture = new LakeFixture(TinyHistory.write(folder.resolve("history")));
        lake = fixture.options(folder.resolve("lake"));
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void namesATruncatedPageThatStaysSo() {
        fixture.server().faults().add("2021/results", ReplayFault.truncated(), 1000);

        RunResult result = run(lake);

        assertThat(result.failures()).singleElement().asString().contains("2021/results.json");
        assertNothingIsLoaded();
    }

    @Test
    void startsABatchAnewWhenTheTotalChangesAndNamesATotalThatNeverSettles() {
        fixture.server().faults().add("2021/results", ReplayFault.total(1), 1000);

        RunResult result = run(lake);

        assertThat(result.isSuccess()).isFalse();
        assertThat(result.failures()).singleElement().asString().contains("results 2021");
        assertNothingIsLoaded();
    }

    @Test
    void notesUnknownFieldsAndGoesOn() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", this::addAField);
        server.start();
        try {
            URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            ErgastClient client =
                    new ErgastClient(
                            ErgastOptions.builder()
                                    .baseUrl(uri)
                                    .rate(Integer.MAX_VALUE, Integer.MAX_VALUE)
                                    .build());
            PipelineRunner runner = PipelineRunner.of(lake, options(), client, progress -> {});

            assertThat(runner.run(REQUEST).isSuccess()).isTrue();
            assertThat(runner.metrics().text())
                    .containsPattern(
                            "tif1_schema_drift_total\\{endpoint=\"results\",kind=\"unknown_field\"}"
                                    + " 2");
        } finally {
            server.stop(0);
        }
    }

    /** Answers as the served history does, with one field more. */
    private void addAField(HttpExchange exchange) throws IOException {
        try (exchange;
                var in = fixture.server().uri().resolve(path(exchange)).toURL().openStream()) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            byte[] body =
                    text.replace("\"positionText\"", "\"mood\":\"good\",\"positionText\"")
                            .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String path(HttpExchange exchange) {
        return fixture.server().uri().getPath() + exchange.getRequestURI();
    }

    @Test
    void loadsNothingWhenTooManyRowsAreUnusable() throws IOException {
        run(lake);
        String before = hash(lake);
        Path results = folder.resolve("history/results.csv");
        String text = Files.readString(results);
        Files.writeString(results, text.replace("102,1,2,1,2,2,2,2,2,0", "102,1,2,1,2,2,2,2,2,-3"));
        fixture.reload();
        fixture.pass(java.time.Duration.ofDays(1));

        RunResult result =
                PipelineRunner.of(lake, options(), fixture.client(), progress -> {})
                        .run(REQUEST.fetchingAgain());

        assertThat(result.state(PipelineTask.TRANSFORM_TO_SILVER)).isEqualTo(TaskState.FAILED);
        assertThat(result.failures())
                .singleElement()
                .asString()
                .contains("1 of 22 rows are unusable", "/points");
        assertThat(result.state(PipelineTask.RUN_TESTS)).isEqualTo(TaskState.UPSTREAM_FAILED);
        assertThat(hash(lake)).isEqualTo(before);
    }

    @Test
    void namesAFullDiskAndGoesOnWhenThereIsRoom() throws Exception {
        assumeTrue(mayMount(), "no small disk can be made here");
        String output = onADiskThatGrows("200k", "600k", "200m");

        assertThat(output)
                .contains("StorageException", "No space left", "disk 200k: 1", "disk 200m: 0");
        LakeOptions other = fixture.options(folder.resolve("other"));
        run(other);
        assertThat(hash(lake)).isEqualTo(hash(other));
    }

    private static boolean mayMount() throws InterruptedException {
        try {
            Process process = new ProcessBuilder("unshare", "-rm", "true").start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Fills a lake on a disk that is bigger each time, and then copies it to another one. */
    private String onADiskThatGrows(String... sizes) throws IOException, InterruptedException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Path output = folder.resolve("output.txt");
        String run =
                "'%s' -XX:-UsePerfData -cp '%s' %s '%s' '%s'"
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                System.getProperty("java.class.path"),
                                KillTarget.class.getName(),
                                disk,
                                fixture.server().uri());
        StringBuilder script =
                new StringBuilder("mount -t tmpfs -o size=4k tmpfs '" + disk + "'\n");
        for (String size : sizes) {
            script.append("mount -o remount,size=%1$s '%2$s'\n".formatted(size, disk));
            script.append(run).append("\necho \"disk ").append(size).append(": $?\"\n");
        }
        script.append("cp -a '%s' '%s'\n".formatted(disk, lake.root()));
        Process process =
                new ProcessBuilder("unshare", "-rm", "sh", "-c", script.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private void assertNothingIsLoaded() {
        assertThat(lake.root().resolve("gold/f1.duckdb")).doesNotExist();
        assertThatThrownBy(() -> io.tif1.lake.ReadOnlyWarehouse.open(lake.root(), "64MB"))
                .hasMessageContaining("no star schema");
        try (Lake open = Lake.open(lake)) {
            assertThat(open.verify(problem -> assertThat(problem).isEmpty())).isPositive();
        } catch (StorageException e) {
            throw new AssertionError(e);
        }
    }

    private RunResult run(LakeOptions options) {
        return PipelineRunner.of(options, options(), fixture.client(), progress -> {}).run(REQUEST);
    }

    private static PipelineOptions options() {
        return PipelineOptions.builder()
                .retry(RetryPolicy.STANDARD.times(1))
                .pause(time -> {})
                .build();
    }

    private static String hash(LakeOptions options) {
        try (Lake lake = Lake.open(options)) {
            return LakeFixture.hash(lake);
        }
    }
}

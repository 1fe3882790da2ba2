package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.Tif1;
import io.tif1.cli.doctor.Archives;
import io.tif1.cli.doctor.Caches;
import io.tif1.cli.doctor.Checkup;
import io.tif1.cli.doctor.Settings;
import io.tif1.cli.doctor.Surroundings;
import io.tif1.cli.doctor.Verdict;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.ExitCode;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tif1 doctor}: whether everything works, and if not, what. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "doctor",
        description = {
            "Check versions, settings, plugins, caches, and whether each source answers.",
            "The exit code is 0 if nothing failed, else 1. Offline, sources are not asked."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 doctor",
            "  tif1 doctor --offline --format json",
            "  tif1 doctor --strict && start-the-job"
        })
public final class DoctorCommand implements Callable<Integer> {
    private static final TableLayout LAYOUT = TableLayout.all().cutting("Detail");

    private final Invocation run;

    @Option(names = "--strict", description = "Warnings make the exit code 1, too.")
    private boolean strict;

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            description = "How long each source may take; ${DEFAULT-VALUE} unless set.")
    private int limit = 5;

    /** Creates the command for one run. */
    public DoctorCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw new IllegalArgumentException("--limit is " + limit + ", but must be 1 or more");
        }
        Checkup checkup = new Checkup();
        run.withTif1(f1 -> check(f1, checkup));
        Verdict tolerable = strict ? Verdict.SKIPPED : Verdict.WARNING;
        return checkup.worst().compareTo(tolerable) > 0 ? ExitCode.FAILURE : ExitCode.OK;
    }

    private void check(Tif1 f1, Checkup checkup) throws IOException {
        Surroundings surroundings = new Surroundings(checkup);
        surroundings.versions();
        new Settings(checkup).check(f1);
        surroundings.plugins(f1.plugins());
        surroundings.disk(f1.cacheFolder());
        new Caches(checkup).check(f1.caches());
        new Archives(checkup, f1, Duration.ofSeconds(limit)).check(f1.metrics().takenAt());
        run.print(checkup.rows(), LAYOUT);
    }
}

package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.ConfigurationException;
import io.tif1.api.PluginException;
import io.tif1.api.Tif1;
import io.tif1.api.Tif1Exception;
import io.tif1.api.model.SessionKey;
import io.tif1.cli.doctor.Archives;
import io.tif1.cli.doctor.Caches;
import io.tif1.cli.doctor.Checkup;
import io.tif1.cli.doctor.Rehearsal;
import io.tif1.cli.doctor.Settings;
import io.tif1.cli.doctor.Surroundings;
import io.tif1.cli.doctor.Verdict;
import io.tif1.cli.render.TableLayout;
import io.tif1.cli.run.ExitCode;
import io.tif1.cli.run.Invocation;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tif1 doctor}: whether everything works, and if not, what. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "doctor",
        description = {
            "Check versions, settings, plugins, caches, and whether each source answers.",
            "The exit code is 0 if nothing failed, else 1. Offline, sources are not asked.",
            "With --strict, a small table is loaded twice, as two starts of an application would,",
            "and warnings count: the second load has to come from a cache, none may fail or take",
            "more than 5 seconds, and no circuit breaker may be open.",
            "With --watch, it is that of the last check before the command was ended."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tif1 doctor",
            "  tif1 doctor --offline --format json",
            "  tif1 doctor --watch 30",
            "  tif1 doctor --strict && start-the-job"
        })
public final class DoctorCommand implements Callable<Integer> {
    private static final TableLayout LAYOUT = TableLayout.all().cutting("Detail");

    private final Invocation run;

    @Option(
            names = "--strict",
            description = "Load a small table twice, too; warnings make the exit code 1.")
    private boolean strict;

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            description = "How long each source may take; ${DEFAULT-VALUE} unless set.")
    private int limit = 5;

    @Option(
            names = "--watch",
            paramLabel = "SECONDS",
            description = "Check again after so many seconds, until the command is ended.")
    private int watch;

    private Verdict last = Verdict.OK;

    /** Creates the command for one run. */
    public DoctorCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw new IllegalArgumentException("--limit is " + limit + ", but must be 1 or more");
        }
        if (watch < 0) {
            throw new IllegalArgumentException("--watch is " + watch + ", but must be 1 or more");
        }
        try {
            run.withTif1(this::checkAgainAndAgain);
        } catch (ConfigurationException | PluginException e) {
            Checkup checkup = begin();
            checkup.fail("tif1", "open", why(e) + "; nothing else was checked");
            end(checkup);
        }
        Verdict tolerable = strict ? Verdict.SKIPPED : Verdict.WARNING;
        return last.compareTo(tolerable) > 0 ? ExitCode.FAILURE : ExitCode.OK;
    }

    /** One Tif1 for all checks, so that its counts and breakers go on. */
    private void checkAgainAndAgain(Tif1 f1) throws IOException {
        do {
            Checkup checkup = begin();
            check(f1, checkup);
            end(checkup);
        } while (watch > 0 && isGoingOn());
    }

    /** Starts with what needs nothing to be opened. */
    private Checkup begin() {
        Checkup checkup = new Checkup();
        new Surroundings(checkup).versions();
        new Settings(checkup).check(run::configuration);
        return checkup;
    }

    private void end(Checkup checkup) throws IOException {
        run.print(checkup.rows(), LAYOUT);
        last = checkup.worst();
    }

    private boolean isGoingOn() {
        try {
            TimeUnit.SECONDS.sleep(watch);
            return true;
        } catch (InterruptedException e) {
            return false; // ended, which is what is asked for
        }
    }

    private static String why(Tif1Exception failure) {
        boolean listed =
                failure instanceof ConfigurationException wrong && !wrong.problems().isEmpty();
        return listed ? "the settings are wrong" : String.valueOf(failure.getMessage());
    }

    private void check(Tif1 f1, Checkup checkup) throws IOException {
        Surroundings surroundings = new Surroundings(checkup);
        surroundings.plugins(f1.plugins());
        surroundings.disk(f1.cacheFolder());
        new Caches(checkup).check(f1.caches());
        Optional<SessionKey> newest =
                new Archives(checkup, f1, Duration.ofSeconds(limit)).check(f1.metrics().takenAt());
        if (strict) {
            new Rehearsal(checkup, task -> run.withTif1(task::run)).check(newest);
        }
        surroundings.held(f1.metrics());
    }
}

package io.tif1.cli.command;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.CacheException;
import io.tif1.api.Tif1;
import io.tif1.api.model.CachedFile;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.TierInfo;
import io.tif1.cli.run.Invocation;
import io.tif1.cli.run.Question;
import io.tif1.cli.run.SessionFilter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tif1 cache clear}: empties all tiers, after asking. */
@API(status = INTERNAL, since = "1.0")
@Command(
        name = "clear",
        description = "Remove everything, or one session, from every cache tier; asks first.",
        footerHeading = "%nExamples:%n",
        footer = {"  tif1 cache clear --yes", "  tif1 cache clear 2025 Australia R"})
public final class CacheClearCommand implements Callable<Integer> {
    private final Invocation run;
    @Mixin private SessionFilter filter = new SessionFilter();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    /** Creates the command for one run. */
    public CacheClearCommand(Invocation run) {
        this.run = run;
    }

    @Override
    public Integer call() throws IOException {
        return run.withTif1(this::clear);
    }

    private void clear(Tif1 f1) throws IOException {
        List<TierInfo> tiers = f1.caches();
        if (tiers.isEmpty()) {
            run.note("there is no cache");
            return;
        }
        Optional<SessionKey> session = filter.wholeSession(f1);
        String what = session.map(SessionKey::toString).orElse("everything");
        if (yes || confirmed(what, tiers)) {
            session.ifPresentOrElse(f1.cache()::clear, f1.cache()::clear);
            requireGone(f1);
            run.note("removed %s from %s".formatted(what, names(tiers)));
        } else {
            run.note("nothing was removed");
        }
    }

    /** A tier that is read-only, or does not answer, removes nothing and says nothing. */
    private void requireGone(Tif1 f1) {
        Predicate<CachedFile> doomed = filter.in(f1);
        List<TierInfo> keeping =
                f1.caches().stream()
                        .filter(tier -> !tier.healthy() || holds(f1, tier, doomed))
                        .toList();
        if (!keeping.isEmpty()) {
            throw new CacheException(
                    names(keeping)
                            + " was not cleared: it is read-only or does not answer, or another"
                            + " process stored files meanwhile",
                    null);
        }
    }

    private static boolean holds(Tif1 f1, TierInfo tier, Predicate<CachedFile> doomed) {
        try (Stream<CachedFile> files = f1.cache().list(tier.id())) {
            return files.anyMatch(doomed);
        }
    }

    private boolean confirmed(String what, List<TierInfo> tiers) throws IOException {
        return Question.ask(run.terminal(), "Remove %s from %s?".formatted(what, names(tiers)))
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "nobody answered, nothing was removed; add --yes"));
    }

    private static String names(List<TierInfo> tiers) {
        return tiers.stream()
                .map(tier -> "%s (%s)".formatted(tier.id(), tier.location()))
                .collect(Collectors.joining(", "));
    }
}

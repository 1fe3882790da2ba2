package io.tif1.cli.command;

import io.tif1.api.model.Compound;
import io.tif1.api.model.Laps;
import io.tif1.api.model.Session;
import io.tif1.cli.run.DriverOption;
import io.tif1.cli.run.LapNumbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that select laps; a lap must meet all of them. */
final class LapFilters {
    @Mixin private DriverOption drivers = new DriverOption();

    @Option(
            names = {"-l", "--lap"},
            paramLabel = "N",
            split = ",",
            converter = LapNumbers.Converter.class,
            description = "Lap numbers or ranges, such as 1-5,12.")
    private List<LapNumbers> numbers = new ArrayList<>();

    @Option(names = "--team", paramLabel = "TEAM", split = ",", description = "Teams by name.")
    private List<String> teams = new ArrayList<>();

    @Option(
            names = "--compound",
            paramLabel = "TYRE",
            split = ",",
            description = "Tyres: ${COMPLETION-CANDIDATES}.")
    private List<Compound> compounds = new ArrayList<>();

    @Option(names = "--stint", paramLabel = "N", description = "A stint, counted from 1.")
    private @Nullable Integer stint;

    @Option(names = "--accurate", description = "Only laps marked as accurate.")
    private boolean accurate;

    @Option(names = "--no-pits", description = "Only laps without pit entry and exit.")
    private boolean withoutPits;

    @Option(
            names = "--quick",
            description = "Only laps within 107 %% of the fastest of this selection.")
    private boolean quick;

    /** Loads a session's laps and selects. */
    Laps of(Session session) {
        String[] codes = drivers.codes(session);
        Laps laps = session.laps();
        laps = codes.length == 0 ? laps : laps.driver(codes);
        laps = numbers.isEmpty() ? laps : laps.lap(LapNumbers.all(numbers));
        laps = teams.isEmpty() ? laps : laps.team(teams.toArray(String[]::new));
        laps = compounds.isEmpty() ? laps : laps.compound(compounds.toArray(Compound[]::new));
        laps = stint == null ? laps : laps.stint(stint);
        return byQuality(laps);
    }

    private Laps byQuality(Laps all) {
        Laps laps = accurate ? all.accurate() : all;
        laps = withoutPits ? laps.withoutPitStops() : laps;
        return quick ? laps.quick() : laps;
    }
}

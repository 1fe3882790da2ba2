package io.tif1.cli.lake;

import io.tif1.ergast.PlanningMode;
import io.tif1.lake.run.PipelineMode;
import io.tif1.lake.run.PipelineRequest;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say what is fetched. */
final class SeasonOptions {
    @Option(
            names = "--from",
            paramLabel = "SEASON",
            defaultValue = "1950",
            description = "The first season. ${DEFAULT-VALUE} unless set.")
    private int from;

    @Option(
            names = "--to",
            paramLabel = "SEASON",
            defaultValue = "current",
            description = "The last season, or current. ${DEFAULT-VALUE} unless set.")
    private String to = "current";

    @Option(
            names = "--endpoints",
            paramLabel = "NAME",
            split = ",",
            description = "Of what happens in races, only these, such as results,qualifying.")
    private List<String> endpoints = new ArrayList<>();

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "oldest-first",
            description = "oldest-first or newest-first. ${DEFAULT-VALUE} unless set.")
    private String order = "oldest-first";

    @Option(names = "--again", description = "Fetch what is there already, too.")
    private boolean again;

    /** Returns the request; for the current season it is asked by round. */
    PipelineRequest request(PipelineMode mode, int currentSeason, PlanningMode planning) {
        int last = to.equals("current") ? currentSeason : number(to);
        PipelineRequest request =
                switch (mode) {
                    case REPLAY -> PipelineRequest.replay();
                    case INCREMENTAL -> PipelineRequest.incremental(last);
                    case BACKFILL -> PipelineRequest.backfill(from, last).planned(planning);
                };
        PipelineRequest some = request.only(endpoints);
        PipelineRequest ordered = isNewestFirst() ? some.withNewestFirst() : some;
        return again ? ordered.fetchingAgain() : ordered;
    }

    private boolean isNewestFirst() {
        if (!List.of("oldest-first", "newest-first").contains(order)) {
            throw new IllegalArgumentException(
                    "--order is '" + order + "'; it has to be oldest-first or newest-first");
        }
        return order.equals("newest-first");
    }

    private static int number(String text) {
        if (!text.matches("\\d{4}")) {
            throw new IllegalArgumentException("'" + text + "' is no season; give one, or current");
        }
        return Integer.parseInt(text);
    }
}

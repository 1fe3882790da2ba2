package io.tif1.lake.run;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.ergast.EndpointCategory;
import io.tif1.ergast.Endpoints;
import io.tif1.ergast.ErgastOptions;
import io.tif1.ergast.Partition;
import io.tif1.ergast.RequestPlanner;
import io.tif1.lake.bronze.BronzeIndex;
import io.tif1.lake.bronze.BronzeLayer;
import io.tif1.lake.bronze.RaceCalendar;
import io.tif1.lake.store.LocalLakeStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apiguardian.api.API;

/**
 * What a run would fetch, without fetching it.
 *
 * @param steps one for each task that fetches
 * @param atLeast how long the requests take within the rate, counted from an unused budget
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public record PipelinePlan(List<Step> steps, Duration atLeast) {
    private static final int USUAL_ROUNDS = 16;

    /**
     * What one task would fetch.
     *
     * @param partitions how many
     * @param requests how many requests that takes, about
     * @since 1.0
     */
    public record Step(PipelineTask task, int partitions, int requests) {}

    /** Copies the list. */
    public PipelinePlan {
        steps = List.copyOf(steps);
    }

    /** Returns how many requests it takes, about. */
    public int requests() {
        return steps.stream().mapToInt(Step::requests).sum();
    }

    /**
     * Plans a request on what is in a lake. Of seasons whose calendars are not there, rounds are
     * guessed.
     *
     * @param clock tells which races are over
     */
    public static PipelinePlan of(
            Path root,
            PipelineRequest request,
            PipelineOptions options,
            ErgastOptions source,
            Clock clock) {
        if (request.mode() == PipelineMode.REPLAY) {
            return new PipelinePlan(List.of(), Duration.ZERO);
        }
        Planning planning =
                new Planning(
                        request,
                        new BronzeLayer(LocalLakeStore.open(root)),
                        new PartitionChoice(
                                request, source.endpoints(), clock, options.recheckDays()),
                        source.endpoints());
        List<Step> steps = planning.steps();
        int requests = steps.stream().mapToInt(Step::requests).sum();
        long hours = Math.max(0, requests - 1) / source.perHour();
        long rest = requests - hours * source.perHour();
        long seconds = hours * 3600 + rest / source.perSecond();
        return new PipelinePlan(steps, Duration.ofSeconds(seconds));
    }

    /** Collects the steps. */
    private static final class Planning {
        private final PipelineRequest request;
        private final BronzeLayer bronze;
        private final PartitionChoice choice;
        private final Endpoints endpoints;
        private final BronzeIndex index;

        Planning(
                PipelineRequest request,
                BronzeLayer bronze,
                PartitionChoice choice,
                Endpoints endpoints) {
            this.request = request;
            this.bronze = bronze;
            this.choice = choice;
            this.endpoints = endpoints;
            this.index = bronze.index();
        }

        List<Step> steps() {
            Predicate<Partition> again = choice.again();
            boolean always = request.again() || request.mode() == PipelineMode.INCREMENTAL;
            return List.of(
                    step(PipelineTask.EXTRACT_STATIC, choice.statics(), again),
                    step(PipelineTask.EXTRACT_SEASON, choice.seasons(false), again),
                    step(PipelineTask.EXTRACT_RACES, choice.seasons(true), again),
                    step(PipelineTask.EXTRACT_RACE_DATA, races(EndpointCategory.RACE), p -> always),
                    step(
                            PipelineTask.EXTRACT_STANDINGS,
                            races(EndpointCategory.STANDINGS),
                            p -> always));
        }

        private List<Partition> races(EndpointCategory category) {
            List<Partition> all = new ArrayList<>(choice.races(category, bronze, index));
            SortedMap<Integer, List<Integer>> guessed = new TreeMap<>();
            for (int year = request.from(); year <= request.to(); year++) {
                if (RaceCalendar.races(bronze, index, year).isEmpty()) {
                    guessed.put(year, IntStream.rangeClosed(1, USUAL_ROUNDS).boxed().toList());
                }
            }
            choice.planner().rounds(category, guessed).stream()
                    .filter(partition -> request.wants(partition.endpoint()))
                    .forEach(all::add);
            return all;
        }

        private Step step(PipelineTask task, List<Partition> all, Predicate<Partition> again) {
            RequestPlanner planner = new RequestPlanner(endpoints, request.planning());
            List<Partition> wanted =
                    all.stream().filter(p -> again.test(p) || index.newest(p).isEmpty()).toList();
            int requests = wanted.stream().mapToInt(p -> planner.requests(p, USUAL_ROUNDS)).sum();
            return new Step(task, wanted.size(), requests);
        }
    }
}

package io.tif1.lake.bronze;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.ergast.Partition;
import io.tif1.ergast.columnar.EntityCompiler;
import io.tif1.ergast.columnar.Extractor;
import io.tif1.ergast.entity.Race;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;

/** Which rounds seasons have, as the raw layer knows. */
@API(status = INTERNAL, since = "1.0")
public final class RaceCalendar {
    private RaceCalendar() {}

    /** Returns the rounds of those seasons whose calendar is there. */
    public static SortedMap<Integer, List<Integer>> rounds(
            BronzeLayer bronze, BronzeIndex index, List<Integer> seasons) {
        SortedMap<Integer, List<Integer>> rounds = new TreeMap<>();
        for (int season : seasons) {
            List<Race> races = races(bronze, index, season);
            if (!races.isEmpty()) {
                rounds.put(season, races.stream().map(Race::round).toList());
            }
        }
        return rounds;
    }

    /** Returns the races of a season; none if its calendar is not there. */
    public static List<Race> races(BronzeLayer bronze, BronzeIndex index, int season) {
        return index.newest(Partition.season("races", season))
                .map(batch -> races(bronze, batch))
                .orElse(List.of());
    }

    private static List<Race> races(BronzeLayer bronze, BronzeBatch batch) {
        Extractor<Race> extractor = EntityCompiler.compile(Race.class);
        List<Race> races = new ArrayList<>();
        for (BronzePage page : batch.pages()) {
            Envelope file = bronze.open(batch, page);
            byte[] body = Arrays.copyOfRange(file.file(), file.from(), file.to());
            races.addAll(extractor.records(page.file(), body));
        }
        return races;
    }
}

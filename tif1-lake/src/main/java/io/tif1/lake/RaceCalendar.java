package io.tif1.lake;

import io.tif1.ergast.Partition;
import io.tif1.ergast.columnar.EntityCompiler;
import io.tif1.ergast.columnar.Extractor;
import io.tif1.ergast.entity.Race;
import io.tif1.lake.bronze.BronzeBatch;
import io.tif1.lake.bronze.BronzeIndex;
import io.tif1.lake.bronze.BronzeLayer;
import io.tif1.lake.bronze.BronzePage;
import io.tif1.lake.bronze.Envelope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which rounds seasons have, as the raw layer knows. */
final class RaceCalendar {
    private RaceCalendar() {}

    static SortedMap<Integer, List<Integer>> rounds(
            BronzeLayer bronze, BronzeIndex index, List<Integer> seasons) {
        Extractor<Race> extractor = EntityCompiler.compile(Race.class);
        SortedMap<Integer, List<Integer>> rounds = new TreeMap<>();
        for (int season : seasons) {
            index.newest(Partition.season("races", season))
                    .ifPresent(batch -> rounds.put(season, rounds(bronze, batch, extractor)));
        }
        return rounds;
    }

    private static List<Integer> rounds(
            BronzeLayer bronze, BronzeBatch batch, Extractor<Race> extractor) {
        List<Integer> rounds = new ArrayList<>();
        for (BronzePage page : batch.pages()) {
            Envelope file = bronze.open(batch, page);
            byte[] body = Arrays.copyOfRange(file.file(), file.from(), file.to());
            extractor.records(page.file(), body).forEach(race -> rounds.add(race.round()));
        }
        return rounds;
    }
}

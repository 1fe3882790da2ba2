package io.tif1.cli.lake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A history of two seasons with two races each and eleven drivers, as files that the replay server
 * reads. In the second season the first driver has moved from team {@code a} to team {@code b}.
 */
final class SmallSeasons {
    private static final int DRIVERS = 11;

    private final Map<String, StringBuilder> files = new LinkedHashMap<>();

    private SmallSeasons() {}

    /** Writes the files and returns their folder. */
    static Path write(Path folder) throws IOException {
        SmallSeasons history = new SmallSeasons();
        history.registers();
        for (int race = 1; race <= 4; race++) {
            history.race(race);
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, StringBuilder> file : history.files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey() + ".csv"), file.getValue());
        }
        return folder;
    }

    private void registers() {
        line("seasons", "year", "url");
        line("seasons", 2021, "u");
        line("seasons", 2022, "u");
        line("status", "statusId", "status");
        line("status", 1, "Finished");
        line(
                "circuits",
                "circuitId",
                "circuitRef",
                "name",
                "location",
                "country",
                "lat",
                "lng",
                "alt",
                "url");
        line("circuits", 1, "spa", "Spa", "Spa", "Belgium", 50.4, 5.9, 1, "u");
        line("constructors", "constructorId", "constructorRef", "name", "nationality", "url");
        line("constructors", 1, "a", "A &amp; Co", "British", "u");
        line("constructors", 2, "b", "B", "Italian", "u");
        line(
                "drivers",
                "driverId",
                "driverRef",
                "number",
                "code",
                "forename",
                "surname",
                "dob",
                "nationality",
                "url");
        for (int i = 1; i <= DRIVERS; i++) {
            line("drivers", i, "d" + i, "\\N", "\\N", "D", i, "1990-01-01", "Irish", "u");
        }
        line("races", "raceId", "year", "round", "circuitId", "name", "date", "time", "url");
        line(
                "results",
                "resultId",
                "raceId",
                "driverId",
                "constructorId",
                "number",
                "grid",
                "position",
                "positionText",
                "positionOrder",
                "points",
                "laps",
                "time",
                "milliseconds",
                "fastestLap",
                "rank",
                "fastestLapTime",
                "fastestLapSpeed",
                "statusId");
        line(
                "sprint_results",
                "resultId",
                "raceId",
                "driverId",
                "constructorId",
                "number",
                "grid",
                "position",
                "positionText",
                "positionOrder",
                "points",
                "laps",
                "time",
                "milliseconds",
                "fastestLap",
                "fastestLapTime",
                "statusId",
                "rank");
        line(
                "qualifying",
                "qualifyId",
                "raceId",
                "driverId",
                "constructorId",
                "number",
                "position",
                "q1",
                "q2",
                "q3");
        line("pit_stops", "raceId", "driverId", "stop", "lap", "time", "duration", "milliseconds");
        line(
                "driver_standings",
                "driverStandingsId",
                "raceId",
                "driverId",
                "points",
                "position",
                "positionText",
                "wins");
        line(
                "constructor_standings",
                "constructorStandingsId",
                "raceId",
                "constructorId",
                "points",
                "position",
                "positionText",
                "wins");
    }

    private void race(int race) {
        int season = race <= 2 ? 2021 : 2022;
        int round = race % 2 == 1 ? 1 : 2;
        line(
                "races",
                race,
                season,
                round,
                1,
                "R" + race,
                season + "-0" + (round + 2) + "-07",
                "13:00:00",
                "u");
        for (int i = 1; i <= DRIVERS; i++) {
            int team = i == 1 && season == 2022 ? 2 : 1;
            int id = race * 100 + i;
            line(
                    "results",
                    id,
                    race,
                    i,
                    team,
                    i,
                    i,
                    i,
                    i,
                    i,
                    i == 1 ? 25 : 0,
                    50,
                    "1:30:00.000",
                    5_400_000,
                    7,
                    i,
                    "1:30.500",
                    200,
                    1);
            line("driver_standings", id, race, i, 25, i, i, 1);
        }
        line("qualifying", race, race, 2, 1, 2, 1, "1:20.1", "", "\\N");
        line("pit_stops", race, 1, 1, 12, "14:00:00", "23.1", 23_100);
        line("constructor_standings", race, race, 1, 25, 1, 1, 1);
    }

    private void line(String file, Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(cell.toString());
        }
        files.computeIfAbsent(file, name -> new StringBuilder())
                .append(String.join(",", texts))
                .append('\n');
    }
}

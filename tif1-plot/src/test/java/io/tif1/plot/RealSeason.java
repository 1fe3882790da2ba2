package io.tif1.plot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rounds of a season as the stored results have them, up to the last one with results. */
final class RealSeason {
    private final Map<String, Map<String, String>> races = new HashMap<>();
    private final Map<String, String> drivers = new HashMap<>();
    private final Map<String, String> teams = new HashMap<>();

    private RealSeason(int season) throws IOException {
        for (Map<String, String> row : rows("races")) {
            if (row.get("year").equals(Integer.toString(season))) {
                races.put(row.get("raceId"), row);
            }
        }
        rows("drivers").forEach(row -> drivers.put(row.get("driverId"), row.get("code")));
        rows("constructors").forEach(row -> teams.put(row.get("constructorId"), row.get("name")));
    }

    static List<Round> of(int season) throws IOException {
        return new RealSeason(season).rounds();
    }

    private List<Round> rounds() throws IOException {
        Map<String, Map<String, Double>> sprints = new HashMap<>();
        for (Map<String, String> row : rows("sprint_results")) {
            sprints.computeIfAbsent(row.get("raceId"), race -> new HashMap<>())
                    .put(row.get("driverId"), Double.parseDouble(row.get("points")));
        }
        Map<String, List<Round.Finish>> finishes = new LinkedHashMap<>();
        for (Map<String, String> row : rows("results")) {
            String race = row.get("raceId");
            if (races.containsKey(race)) {
                double sprint =
                        sprints.getOrDefault(race, Map.of()).getOrDefault(row.get("driverId"), 0.0);
                finishes.computeIfAbsent(race, id -> new ArrayList<>()).add(finish(row, sprint));
            }
        }
        return finishes.keySet().stream()
                .sorted(Comparator.comparingInt(id -> Integer.parseInt(of(id, "round"))))
                .map(id -> new Round(label(of(id, "name")), finishes.getOrDefault(id, List.of())))
                .toList();
    }

    private String of(String race, String column) {
        return races.getOrDefault(race, Map.of()).getOrDefault(column, "");
    }

    private static String label(String name) {
        return name.replace(" ", "").substring(0, 3).toUpperCase(Locale.ROOT);
    }

    private Round.Finish finish(Map<String, String> row, double sprint) {
        String place = row.getOrDefault("position", "");
        return new Round.Finish(
                drivers.getOrDefault(row.get("driverId"), ""),
                teams.getOrDefault(row.get("constructorId"), ""),
                place.matches("\\d+") ? Integer.parseInt(place) : 0,
                Double.parseDouble(row.getOrDefault("points", "0")) + sprint);
    }

    private static List<Map<String, String>> rows(String table) throws IOException {
        Path file = Path.of(System.getProperty("tif1.realData", ""), "racedata", table + ".csv");
        List<String> lines = Files.readAllLines(file);
        String[] head = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < Math.min(head.length, cells.length); i++) {
                row.put(head[i], cells[i].replace("\"", ""));
            }
            rows.add(row);
        }
        return rows;
    }
}

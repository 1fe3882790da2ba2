package io.tif1.plot.color;

import io.tif1.api.model.Driver;
import java.util.ArrayList;
import java.util.List;

/** Line-ups to ask. */
final class Grids {
    private Grids() {}

    static Driver driver(String code, String number, String name, String team, String color) {
        String[] parts = name.split(" ", 2);
        return new Driver(code, number, parts[0], parts[1], team, color, "");
    }

    /** Three teams of 2024. */
    static Lineup six() {
        return Lineup.of(
                2024,
                List.of(
                        driver("PER", "11", "Sergio Pérez", "Red Bull Racing", ""),
                        driver("HAM", "44", "Lewis Hamilton", "Mercedes", ""),
                        driver("VER", "1", "Max Verstappen", "Red Bull Racing", ""),
                        driver("RUS", "63", "George Russell", "Mercedes", ""),
                        driver("LEC", "16", "Charles Leclerc", "Ferrari", ""),
                        driver("SAI", "55", "Carlos Sainz", "Ferrari", "")));
    }

    /** All teams of a season by the keys of their colours. */
    static Lineup full(int season) {
        List<Driver> drivers = new ArrayList<>();
        for (String team : TeamColors.teams(season)) {
            String code = "D%02d".formatted(drivers.size());
            drivers.add(driver(code, "" + (drivers.size() + 1), "Some " + code, team, ""));
        }
        return Lineup.of(season, drivers);
    }

    /** One team with so many drivers. */
    static Lineup team(int size) {
        List<Driver> drivers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            drivers.add(driver("D" + i, "" + (i + 1), "Some D" + i, "Ferrari", ""));
        }
        return Lineup.of(2024, drivers);
    }
}

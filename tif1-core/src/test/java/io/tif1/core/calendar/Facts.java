package io.tif1.core.calendar;

import java.util.Arrays;
import java.util.List;

/** What the published schedules say about an event. */
record Facts(int season, int round, String name, String offset, List<String> rest) {
    /** A session: where its clock stands, when that is, and the folder of its data. */
    record Start(String code, String local, String utc, String folder) {}

    static List<Facts> all() {
        return Texts.lines("schedule-facts.txt").stream()
                .map(line -> Arrays.asList(line.split("\\|")))
                .map(
                        cell ->
                                new Facts(
                                        Integer.parseInt(cell.get(0)),
                                        Integer.parseInt(cell.get(1)),
                                        cell.get(2),
                                        cell.get(3),
                                        cell.subList(4, cell.size())))
                .toList();
    }

    static List<Facts> of(int season) {
        return all().stream().filter(facts -> facts.season == season).toList();
    }

    String country() {
        return rest.get(0);
    }

    String location() {
        return rest.get(1);
    }

    String zone() {
        return rest.get(2);
    }

    String format() {
        return rest.get(3);
    }

    String officialName() {
        return rest.get(4);
    }

    String lastDay() {
        return rest.get(5);
    }

    List<Start> starts() {
        return Arrays.stream(rest.get(6).split(","))
                .map(text -> text.split(" "))
                .map(part -> new Start(part[0], part[1], part[2], part[3].replace('_', ' ')))
                .toList();
    }
}

package io.tif1.sample.internal.field;

import java.util.ArrayList;
import java.util.List;

/** The teams and drivers, all of them invented. */
final class Roster {
    private static final List<Team> TEAMS =
            List.of(
                    new Team(0, "Aurora Racing", "1F9ED1"),
                    new Team(1, "Vulcan Motorsport", "D7263D"),
                    new Team(2, "Meridian", "F2A104"),
                    new Team(3, "Northwind", "2B59C3"),
                    new Team(4, "Kestrel GP", "0E7C61"),
                    new Team(5, "Solano", "E56399"),
                    new Team(6, "Halcyon", "6C4AB6"),
                    new Team(7, "Ironbridge", "8D99AE"),
                    new Team(8, "Tramontana", "9BC53D"),
                    new Team(9, "Caldera", "B5651D"),
                    new Team(10, "Borealis", "00B3A4"),
                    new Team(11, "Zephyr", "5D737E"),
                    new Team(12, "Quartz", "C9B1FF"));

    /** Code, number, first and last name; two rows for each team, in the order of the teams. */
    private static final String[][] DRIVERS = {
        {"ARV", "7", "Mika", "Arvela"}, {"CAS", "21", "Diego", "Castellán"},
        {"DUN", "29", "Oliver", "Dunmore"}, {"EKL", "34", "Jonas", "Eklund"},
        {"FAL", "9", "Matteo", "Falcone"}, {"GRI", "52", "Luc", "Grimaud"},
        {"HOL", "17", "Peter", "Hollis"}, {"IBA", "38", "Iker", "Ibarra"},
        {"JNK", "46", "Marek", "Jánský"}, {"KOW", "61", "Adam", "Kowalik"},
        {"LOR", "72", "Sandro", "Lorenzi"}, {"MCH", "15", "Bianca", "Marchetti"},
        {"OKO", "84", "Daniel", "Okonkwo"}, {"PAV", "19", "Luka", "Pavić"},
        {"QUI", "68", "Rafael", "Quintero"}, {"ROW", "25", "Harriet", "Rowntree"},
        {"SRN", "36", "Emil", "Sørensen"}, {"TNK", "57", "Haruto", "Tanaka"},
        {"UED", "91", "Sora", "Ueda"}, {"VLT", "48", "Tiago", "Valente"},
        {"WIN", "13", "Felix", "Winter"}, {"YIL", "65", "Deniz", "Yılmaz"},
        {"ZAN", "32", "Paolo", "Zanetti"}, {"BRD", "79", "Lena", "Brandt"},
        {"CSG", "40", "Niall", "Costigan"}, {"DLX", "53", "Hugo", "Delacroix"},
    };

    private Roster() {}

    /** Returns the number of drivers there are. */
    static int size() {
        return DRIVERS.length;
    }

    /** Returns the first drivers of the roster, each with a pace that the dice decide. */
    static List<Entry> entries(int count, Dice dice) {
        double[] teams = teamDeficits((count + 1) / 2, dice);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[] row = DRIVERS[i];
            int number = Integer.parseInt(row[1]);
            double deficit = teams[i / 2] + Math.abs(dice.bell()) * 0.11;
            entries.add(new Entry(row[0], number, row[2], row[3], TEAMS.get(i / 2), deficit));
        }
        return List.copyOf(entries);
    }

    /** Returns the seconds a lap that each team lacks, the teams in an order of chance. */
    private static double[] teamDeficits(int teams, Dice dice) {
        List<Integer> ranks = new ArrayList<>();
        for (int team = 0; team < teams; team++) {
            ranks.add(dice.below(ranks.size() + 1), team);
        }
        return ranks.stream().mapToDouble(rank -> 0.14 * rank + dice.between(0, 0.08)).toArray();
    }
}

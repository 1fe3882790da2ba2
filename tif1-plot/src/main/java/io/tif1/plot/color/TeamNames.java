package io.tif1.plot.color;

/** Spellings of teams. */
final class TeamNames {
    private TeamNames() {}

    /** Returns the key of the colour table for a normalised name. */
    static String row(int season, String name) {
        return switch (name) {
            case "rb" -> season >= 2025 ? "racing bulls" : season == 2024 ? "rb" : "red bull";
            case "bulls", "visa cash app rb", "visa cash app bulls", "racing bulls" ->
                    season >= 2025 ? "racing bulls" : "rb";
            case "point", "force india point", "point force india" -> "racing point";
            case "sauber", "kick sauber", "stake kick sauber", "stake" ->
                    season >= 2024 ? "kick sauber" : "sauber";
            case "alfa romeo", "alfa romeo sauber" -> season == 2018 ? "sauber" : "alfa romeo";
            case "sahara force india" -> "force india";
            default ->
                    name.replaceAll("^(oracle|mercedes-amg|moneygram|bwt|aston martin aramco) ", "")
                            .replaceAll(" (petronas|mercedes)$", "");
        };
    }
}

package io.tif1.plot.color;

import io.tif1.api.DataNotFoundException;
import io.tif1.api.model.Candidate;
import java.lang.System.Logger.Level;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what a name means among things that each have any number of names: the one that is called
 * so, else the one whose name shares whole words, else the one that is by far the most similar,
 * with a warning. Doubtful names are refused.
 */
final class NameMatch {
    private static final int LEAST_SCORE = 65;
    private static final int LEAST_LEAD = 8;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 80;

    private final Map<String, List<String>> names;

    /**
     * Creates a matcher.
     *
     * @param names what each thing is called, normalised
     */
    NameMatch(Map<String, List<String>> names) {
        this.names = names;
    }

    /** Drops accents, lowers case, and turns every run of other characters into one blank. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Returns what has exactly this normalised name; empty if it is none or several. */
    Optional<String> exact(String wanted) {
        return only(
                names.entrySet().stream()
                        .filter(entry -> entry.getValue().contains(wanted))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** Returns what a normalised name means, or refuses it. */
    String find(String asked, String wanted, String what) {
        if (wanted.length() > LONGEST) {
            throw refused(asked, what, List.of());
        }
        Optional<String> sure = exact(wanted).or(() -> shared(wanted));
        return sure.orElseGet(() -> similar(asked, wanted, what));
    }

    private Optional<String> shared(String wanted) {
        if (wanted.length() < SHORTEST) {
            return Optional.empty();
        }
        return only(
                names.entrySet().stream()
                        .filter(e -> e.getValue().stream().anyMatch(n -> sharesWords(n, wanted)))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static boolean sharesWords(String name, String wanted) {
        boolean telling = name.length() >= SHORTEST;
        return (" " + name + " ").contains(" " + wanted + " ")
                || telling && (" " + wanted + " ").contains(" " + name + " ");
    }

    private String similar(String asked, String wanted, String what) {
        List<Candidate> ranked = ranked(wanted);
        int best = ranked.isEmpty() ? 0 : ranked.get(0).score();
        int second = ranked.size() > 1 ? ranked.get(1).score() : 0;
        if (wanted.length() < SHORTEST || best < LEAST_SCORE || best - second < LEAST_LEAD) {
            throw refused(asked, what, ranked);
        }
        String found = ranked.get(0).name();
        System.getLogger(Lineup.class.getName())
                .log(Level.WARNING, "\"{0}\" is taken for {1} ({2})", asked, found, best);
        return found;
    }

    private List<Candidate> ranked(String wanted) {
        List<Candidate> ranked = new ArrayList<>();
        names.forEach((thing, own) -> ranked.add(new Candidate(thing, best(own, wanted))));
        ranked.sort(Comparator.comparingInt(Candidate::score).reversed());
        return ranked;
    }

    private static int best(Collection<String> own, String wanted) {
        return own.stream().mapToInt(name -> score(name, wanted)).max().orElse(0);
    }

    /** Returns twice the longest common subsequence over both lengths, in percent. */
    static int score(String a, String b) {
        String one = a.replace(" ", "");
        String two = b.replace(" ", "");
        int[] row = new int[two.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int corner = 0;
            for (int j = 1; j <= two.length(); j++) {
                int above = row[j];
                boolean same = one.charAt(i) == two.charAt(j - 1);
                row[j] = same ? corner + 1 : Math.max(above, row[j - 1]);
                corner = above;
            }
        }
        int length = one.length() + two.length();
        return length == 0 ? 0 : 200 * row[two.length()] / length;
    }

    private DataNotFoundException refused(String asked, String what, List<Candidate> ranked) {
        String shown = asked.length() > LONGEST ? asked.substring(0, LONGEST) + "…" : asked;
        List<Candidate> near = ranked.stream().filter(one -> one.score() >= 50).limit(3).toList();
        String next = near.isEmpty() ? "there are: " : "did you mean: ";
        List<String> listed =
                near.isEmpty()
                        ? List.copyOf(names.keySet())
                        : near.stream().map(Candidate::toString).toList();
        return new DataNotFoundException(
                "no %s \"%s\"; %s%s"
                        .formatted(
                                what,
                                shown.replaceAll("\\p{Cntrl}", "?"),
                                next,
                                String.join(", ", listed)),
                near);
    }

    private static Optional<String> only(List<String> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}

package io.tif1.core.calendar;

/**
 * Says how alike two names are, in percent.
 *
 * <p>The score is 200 times the length of the longest common subsequence, divided by the sum of
 * both lengths and rounded; equal names score 100.
 */
final class Similarity {
    private Similarity() {}

    static int ratio(String a, String b) {
        int total = a.length() + b.length();
        return total == 0 ? 0 : Math.round(200f * commonSubsequence(a, b) / total);
    }

    private static int commonSubsequence(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = same ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}

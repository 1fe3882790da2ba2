package io.tif1.ergast.columnar;

/** JSON pointers to rows, from the elements of the arrays around them, packed into a number. */
final class Pointers {
    private static final int BITS = 20;
    private static final long MASK = (1L << BITS) - 1;

    private Pointers() {}

    /** Returns a place with another element in the array that has {@code below} arrays below. */
    static long with(long place, int below, int index) {
        int shift = below * BITS;
        return place & ~(MASK << shift) | (index & MASK) << shift;
    }

    /** Returns the pointer to a field of the row at a place. */
    static String of(String rowPath, long place, String field) {
        StringBuilder out = new StringBuilder();
        String[] steps = rowPath.split("\\.");
        long arrays = rowPath.chars().filter(c -> c == '[').count();
        for (String step : steps) {
            out.append('/').append(step.replace("[]", ""));
            if (step.endsWith("[]")) {
                arrays--;
                out.append('/').append(place >>> (arrays * BITS) & MASK);
            }
        }
        boolean inRow = field.matches("[A-Za-z0-9_.]+");
        return inRow ? out.append('/').append(field.replace('.', '/')).toString() : out.toString();
    }
}

package io.tif1.ergast.replay;

/**
 * Where the rows of an endpoint stand in its answer.
 *
 * @param table such as {@code RaceTable}
 * @param list such as {@code Races}
 * @param deepest how precise a request may be: 0 everything, 1 season, 2 round
 * @param leastPrecise how precise it has to be
 * @param listing gives the rows
 */
record Route(String table, String list, int leastPrecise, int deepest, Listing listing) {
    boolean accepts(Scope scope) {
        int precision = scope.season() == null ? 0 : scope.round() == null ? 1 : 2;
        return precision >= leastPrecise && precision <= deepest;
    }
}

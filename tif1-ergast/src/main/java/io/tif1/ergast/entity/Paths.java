package io.tif1.ergast.entity;

/** What all documents have and no table wants. */
final class Paths {
    /** The scalars of the root. */
    static final String ROOT = "/MRData.{xmlns,series,url,limit,offset,total}";

    /** The scalars of the table around races. */
    static final String RACE_TABLE = "/MRData.RaceTable.{season,round}";

    /** What a race object repeats. */
    static final String RACE = "../{url,raceName,Circuit,date,time}";

    private Paths() {}
}

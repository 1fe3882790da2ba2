package io.tif1.cdn;

/** A season and the commit of the archive that it is pinned to. */
record PinnedCommit(int season, String commit) {
    static PinnedCommit parse(String text) {
        String[] parts = text.split("=", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("written season=commit,season=commit");
        }
        int season = CdnChecks.within("season", Integer.parseInt(parts[0].strip()), 1950, 2100);
        return new PinnedCommit(season, CdnChecks.commit(parts[1]));
    }
}

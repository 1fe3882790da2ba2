///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 17+
//DEPS io.tif1:tif1-core:1.0.0-SNAPSHOT
//DEPS io.tif1:tif1-cdn:1.0.0-SNAPSHOT

import io.tif1.api.Frames;
import io.tif1.api.Tif1;
import io.tif1.api.frame.Frame;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Writes all laps of a session to a file: {@code jbang LapsToCsv.java 2025 Australia R laps.csv}.
 */
class LapsToCsv {
    public static void main(String[] args) throws IOException {
        if (args.length != 4) {
            System.err.println("usage: jbang LapsToCsv.java SEASON EVENT SESSION FILE");
            System.exit(2);
        }
        try (Tif1 f1 = Tif1.open();
                Frame laps =
                        f1.session(Integer.parseInt(args[0]), args[1], args[2]).laps().frame()) {
            Frames.writeCsv(laps, Path.of(args[3]));
            System.out.println(laps.rows() + " laps in " + args[3]);
        }
    }
}

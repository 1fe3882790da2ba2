package io.tif1.site;

import java.io.IOException;
import java.nio.file.Path;

/** Starts the generator: the folder of the project, and the folder to write. */
public final class Main {
    private Main() {}

    /** Writes the site. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("give the project's folder and the site's folder");
        }
        new Site(Path.of(args[0]).toRealPath()).writeTo(Path.of(args[1]).toAbsolutePath());
    }
}

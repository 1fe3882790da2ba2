package io.tif1.it.cookbook;

import io.tif1.api.Sources;
import io.tif1.api.spi.Source;
import io.tif1.it.project.Project;
import io.tif1.mirror.MirrorServer;
import io.tif1.mirror.fault.Fault;
import java.io.IOException;

/** A small archive behind HTTP: unlike the sample it is cached, and it can fail. */
final class Archive implements AutoCloseable {
    private final MirrorServer server;

    private Archive(MirrorServer server) {
        this.server = server;
    }

    static Archive serve() throws IOException {
        return new Archive(
                MirrorServer.builder(Project.module("tif1-it").folder().resolve("src/it/archive"))
                        .start());
    }

    Source source() {
        return Sources.mirror(server.clearUri().orElseThrow());
    }

    /** Answers every request with status 503 from now on. */
    void fail() {
        server.faults().always("*", Fault.status(503));
    }

    @Override
    public void close() {
        server.close();
    }
}

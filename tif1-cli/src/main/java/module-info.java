/**
 * The {@code tif1} command, with the plugins that it ships.
 *
 * @since 1.0
 * @uses io.tif1.api.spi.CacheTierProvider to tell what outlives the command
 * @uses io.tif1.cli.spi.CommandGroup for commands that come in jars of their own
 * @uses io.tif1.api.spi.FrameBackend to list what is there and to print lists as frames
 * @uses io.tif1.api.spi.TransportProvider to rehearse on the sample's files
 */
@SuppressWarnings({"module", "requires-automatic"}) // the digit in tif1; JLine has no descriptor
module io.tif1.cli {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires io.tif1.api;
    requires info.picocli;
    requires java.management; // the flags of the JVM
    requires io.tif1.backend.arrow;
    requires io.tif1.backend.tablesaw;
    requires io.tif1.cache.ehcache;
    requires io.tif1.cache.sqlite;
    requires io.tif1.cdn;
    requires io.tif1.core;
    requires io.tif1.mirror;
    requires io.tif1.plot;
    requires io.tif1.sample;
    requires org.jline.terminal;

    exports io.tif1.cli.render;
    exports io.tif1.cli.run;
    exports io.tif1.cli.spi;
    exports io.tif1.cli.terminal;

    opens io.tif1.cli to
            info.picocli;
    opens io.tif1.cli.command to
            info.picocli;
    opens io.tif1.cli.run to
            info.picocli;

    uses io.tif1.api.spi.CacheTierProvider;
    uses io.tif1.api.spi.FrameBackend;
    uses io.tif1.api.spi.TransportProvider;
    uses io.tif1.cli.spi.CommandGroup;

    provides System.LoggerFinder with
            io.tif1.cli.terminal.LineLoggerFinder;
}

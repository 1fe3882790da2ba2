package io.tif1.cli.run;

import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.Tif1Exception;
import io.tif1.api.model.OfflineMode;
import io.tif1.api.model.ProgressEvent;
import io.tif1.api.spi.Source;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/** Opens a {@code Tif1} as the options say; an interrupt closes it. */
final class Opener implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Opener.class.getName());

    private final Tif1 f1;
    private final Thread hook;

    Opener(
            GlobalOptions options,
            Consumer<Tif1Builder> more,
            Consumer<ProgressEvent> progress,
            Runnable onInterrupt) {
        Tif1Builder builder = builder(options).onProgress(progress);
        more.accept(builder);
        this.f1 = builder.open();
        this.hook =
                new Thread(
                        () -> {
                            onInterrupt.run();
                            closeAtEnd();
                        },
                        "tif1-close");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Nobody is left who could be told by an exception. */
    private void closeAtEnd() {
        try {
            f1.close();
        } catch (Tif1Exception e) {
            LOG.log(Level.ERROR, e.getMessage());
        }
    }

    static Tif1Builder builder(GlobalOptions options) {
        Tif1Builder builder = Tif1.builder();
        options.settings().forEach(builder::set);
        if (!options.sources().isEmpty()) {
            builder.source(options.sources().toArray(Source[]::new));
        }
        options.frame().ifPresent(builder::frame);
        if (options.offline()) {
            builder.offline(OfflineMode.OFFLINE);
        }
        if (options.refresh()) {
            builder.refresh();
        }
        options.lock().ifPresent(file -> builder.set("tif1.lock", file.toString()));
        if (options.frozen()) {
            builder.set("tif1.frozen", "true");
        }
        return options.noCache() ? builder.noCache() : builder;
    }

    Tif1 f1() {
        return f1;
    }

    @Override
    public void close() {
        try {
            f1.close();
        } finally {
            forgetHook();
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // the hook runs already; closing twice is harmless
        }
    }
}

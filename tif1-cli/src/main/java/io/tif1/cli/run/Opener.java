package io.tif1.cli.run;

import io.tif1.api.Tif1;
import io.tif1.api.Tif1Builder;
import io.tif1.api.model.OfflineMode;
import io.tif1.api.model.ProgressEvent;
import io.tif1.api.spi.Source;
import java.util.function.Consumer;

/** Opens a {@code Tif1} as the options say; an interrupt closes it. */
final class Opener implements AutoCloseable {
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
                            f1.close();
                        },
                        "tif1-close");
        Runtime.getRuntime().addShutdownHook(hook);
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
        f1.close();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            // the hook runs already; closing twice is harmless
        }
    }
}

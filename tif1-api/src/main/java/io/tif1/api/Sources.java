package io.tif1.api;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.model.Packs;
import io.tif1.api.spi.Source;
import io.tif1.api.spi.TransportProvider;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apiguardian.api.API;

/**
 * The sources that come with tif1, for {@link Tif1Builder#source}.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class Sources {
    private Sources() {}

    /**
     * Reads files below a folder laid out like the archive: season, event, session.
     *
     * @param root the folder that holds the season folders, or a {@code .zip} file of one
     */
    public static Source directory(Path root) {
        return Source.of("directory", Map.of("root", root.toString()));
    }

    /** Reads the public archive over HTTP/2; needs {@code tif1-cdn} on the path. */
    public static Source cdn() {
        return Source.of("cdn", Map.of());
    }

    /**
     * Reads a mirror over HTTP/2; needs {@code tif1-cdn} on the path.
     *
     * @param base the address below which the season folders lie
     */
    public static Source mirror(URI base) {
        return Source.of("cdn", Map.of("mirror", base.toString()));
    }

    /** Generates synthetic race weekends; needs {@code tif1-sample} on the path. */
    public static Source sample() {
        return Source.of("sample", Map.of());
    }

    /**
     * Reads sessions from a race pack.
     *
     * @param file a pack that {@code Tif1.packs()} or {@code tif1 pack} wrote
     */
    public static Source pack(Path file) {
        return Source.of("pack", Map.of("file", file.toString()));
    }

    /**
     * Reads sessions from a race pack that must bear one signature.
     *
     * @param file a pack
     * @param publicKey the file with the public key of who must have signed it
     */
    public static Source pack(Path file, Path publicKey) {
        return Source.of(
                "pack", Map.of("file", file.toString(), "public-key", publicKey.toString()));
    }

    /**
     * Reads a source as people write it: {@code cdn}, {@code sample}, another provider's id, an
     * {@code http(s)} address of a mirror, a folder, or a {@code .zip} or {@code .tif1pack} file.
     */
    public static Source parse(String text) {
        String source = text.trim();
        if (source.matches("https?://.+")) {
            return mirror(URI.create(source));
        }
        if (source.toLowerCase(Locale.ROOT).endsWith(Packs.SUFFIX)) {
            return pack(Path.of(source));
        }
        boolean isId = source.matches("[a-z][a-z0-9-]*") && !Files.exists(Path.of(source));
        return isId ? Source.of(source, Map.of()) : directory(Path.of(source));
    }

    /** Uses a transport of one's own. */
    public static Source of(TransportProvider provider) {
        return Source.of(provider);
    }
}

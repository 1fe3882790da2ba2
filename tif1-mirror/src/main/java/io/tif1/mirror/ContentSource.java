package io.tif1.mirror;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.spi.SourceEvent;
import io.tif1.api.spi.Transport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * Where a mirror takes its files from; safe for use by many threads.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
@FunctionalInterface
public interface ContentSource {
    /**
     * Finds a file.
     *
     * @param segments the decoded path, such as {@code ["2025", "Monaco Grand Prix", "Race",
     *     "weather.json"]}; none is empty, a dot segment, or holds a slash or a control character
     * @return the file, or empty if there is none
     */
    Optional<Content> find(List<String> segments) throws IOException;

    /**
     * Lists the folders of a season, for clients that ask what there is.
     *
     * @return empty unless the source knows
     */
    default List<SourceEvent> events(int season) throws IOException {
        return List.of();
    }

    /**
     * Serves the files below a folder; nothing outside of it is reachable, not even by a link.
     *
     * @param root the folder that holds the season folders
     */
    static ContentSource directory(Path root) {
        return new DirectorySource(root);
    }

    /** Serves what another source delivers, such as the synthetic one; does not close it. */
    static ContentSource of(Transport transport) {
        return new TransportSource(transport);
    }
}

package io.tif1.core.session;

import io.tif1.api.Tif1Exception;
import io.tif1.api.model.SessionKey;
import io.tif1.api.spi.OfficialResult;
import io.tif1.api.spi.OfficialResults;
import io.tif1.api.spi.OfficialResultsProvider;
import io.tif1.core.plugin.Configuration;
import io.tif1.core.plugin.ScopedContext;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** Asks all who know official results, the one of highest priority first. */
final class OfficialChoice implements AutoCloseable {
    /** Nobody knows any. */
    static final OfficialChoice NONE = new OfficialChoice(List.of());

    /** What the settings of such plugins begin with. */
    static final String PREFIX = "tif1.official.";

    private static final System.Logger LOG = System.getLogger(OfficialChoice.class.getName());

    private final List<OfficialResults> readers;

    private OfficialChoice(List<OfficialResults> readers) {
        this.readers = readers;
    }

    static OfficialChoice open(
            List<OfficialResultsProvider> found, Configuration configuration, Clock clock) {
        return new OfficialChoice(
                found.stream()
                        .sorted(
                                Comparator.comparingInt(OfficialResultsProvider::priority)
                                        .reversed()
                                        .thenComparing(OfficialResultsProvider::id))
                        .map(
                                provider ->
                                        provider.create(
                                                new ScopedContext(
                                                        configuration,
                                                        PREFIX + provider.id(),
                                                        clock)))
                        .toList());
    }

    /** Returns what the first one knows who knows something; who fails is passed over. */
    List<OfficialResult> find(SessionKey session) {
        for (OfficialResults reader : readers) {
            try {
                List<OfficialResult> known = reader.find(session);
                if (!known.isEmpty()) {
                    return known;
                }
            } catch (Tif1Exception e) {
                LOG.log(
                        Level.WARNING,
                        "official results of " + session + " cannot be read: " + e.getMessage());
            }
        }
        return List.of();
    }

    @Override
    public void close() {
        readers.forEach(OfficialResults::close);
    }
}

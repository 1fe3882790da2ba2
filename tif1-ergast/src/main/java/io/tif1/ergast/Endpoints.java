package io.tif1.ergast;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import io.tif1.api.ConfigurationException;
import io.tif1.ergast.columnar.EntityCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The endpoint configuration: which endpoints there are, in the order of extraction.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public final class Endpoints {
    private final List<Endpoint> all;

    private Endpoints(List<Endpoint> all) {
        this.all = all.stream().sorted(Comparator.comparingInt(Endpoint::priority)).toList();
    }

    /** Returns the 13 endpoints of the public API. */
    public static Endpoints standard() {
        try (InputStream in = Endpoints.class.getResourceAsStream("endpoints.json")) {
            if (in == null) {
                throw new IllegalStateException("endpoints.json is not in the module");
            }
            return parse("endpoints.json", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a configuration file instead of the built-in one.
     *
     * @throws ConfigurationException if it cannot be read or describes no endpoints
     */
    public static Endpoints read(Path file) {
        try {
            return parse(file.toString(), Files.readAllBytes(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException("cannot read endpoints from " + file, e);
        }
    }

    private static Endpoints parse(String document, byte[] json) {
        List<EndpointRow> rows = EntityCompiler.compile(EndpointRow.class).records(document, json);
        if (rows.isEmpty()) {
            throw new ConfigurationException(document + " describes no endpoints", null);
        }
        return new Endpoints(rows.stream().map(EndpointRow::endpoint).toList());
    }

    /** Returns all endpoints in the order of extraction. */
    public List<Endpoint> all() {
        return all;
    }

    /**
     * Returns an endpoint.
     *
     * @throws IllegalArgumentException if there is none of this name
     */
    public Endpoint get(String name) {
        return all.stream()
                .filter(endpoint -> endpoint.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no endpoint "
                                                + name
                                                + "; there are "
                                                + all.stream().map(Endpoint::name).toList()));
    }
}

package io.tif1.cdn;

import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.Transport;
import io.tif1.mirror.Content;
import io.tif1.mirror.ContentSource;
import io.tif1.mirror.MirrorServer;
import io.tif1.testkit.TestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Mirrors on this machine and transports that reach them. */
final class Loopback {
    static final Resource WEATHER =
            new Resource(2025, "São Paulo Grand Prix", "Practice 1", "weather.json");

    private Loopback() {}

    /** A source that has every file of 2025; a file's bytes say which one it is. */
    static ContentSource everything(int padding) {
        return segments -> {
            boolean there = segments.get(0).equals("2025") && !segments.contains("absent.json");
            return there ? Optional.of(Content.of(body(segments, padding))) : Optional.empty();
        };
    }

    static byte[] body(List<String> segments, int padding) {
        String json = "{\"file\":\"" + String.join("/", segments) + "\",\"numbers\":[";
        StringBuilder all = new StringBuilder(json);
        for (int i = 0; all.length() < padding; i++) {
            all.append(Integer.toHexString(i * 0x9E3779B1)).append(',');
        }
        return all.append("0]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] body(Resource resource, int padding) {
        return body(resource.segments(), padding);
    }

    static Resource telemetry(int lap) {
        return new Resource(2025, "Monaco Grand Prix", "Race", "VER/" + lap + "_tel.json");
    }

    static Transport transport(Map<String, String> settings, Path cacheFolder) {
        return new CdnTransportProvider().create(context(settings, cacheFolder));
    }

    /** Opens a transport that trusts a server and does not pause for long. */
    static Transport trusting(MirrorServer server, Map<String, String> more, Path folder) {
        Map<String, String> settings = new HashMap<>();
        settings.put("mirror", server.secureUri().toString());
        settings.put("trust", pem(server, folder).toString());
        settings.put("pause", "5ms");
        settings.putAll(more);
        return transport(settings, folder);
    }

    static PluginContext context(Map<String, String> settings, Path cacheFolder) {
        return TestContext.of(settings, cacheFolder);
    }

    static Path pem(MirrorServer server, Path folder) {
        try {
            return Files.writeString(
                    Files.createTempFile(folder, "mirror", ".pem"), server.certificatePem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Fetched get(Transport transport, Resource resource) throws Exception {
        return transport.fetch(resource).get(20, TimeUnit.SECONDS);
    }
}

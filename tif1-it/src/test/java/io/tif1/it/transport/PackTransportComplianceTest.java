package io.tif1.it.transport;

import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;
import io.tif1.core.pack.PackWriter;
import io.tif1.it.project.Project;
import io.tif1.testkit.TransportCompliance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A pack carries any bytes; what they mean is for the tables' decoder to judge. */
class PackTransportComplianceTest extends TransportCompliance {
    @Override
    protected TransportProvider provider() {
        return Found.transport("pack");
    }

    @Override
    protected Transport open(Path archive) throws IOException {
        Path file = archive.resolveSibling("archive.tif1pack");
        try (PackWriter out = new PackWriter(file)) {
            for (Map.Entry<SessionKey, List<Path>> session : sessions(archive).entrySet()) {
                for (Path entry : session.getValue()) {
                    Path name = archive.relativize(entry);
                    out.add(
                            name.subpath(3, name.getNameCount()).toString().replace('\\', '/'),
                            Files.readAllBytes(entry));
                }
                out.endSession(session.getKey());
            }
            out.finish(Instant.EPOCH, List.of(), null);
        }
        return provider().create(context(Map.of("file", file.toString())));
    }

    private static Map<SessionKey, List<Path>> sessions(Path archive) throws IOException {
        Map<SessionKey, List<Path>> sessions = new LinkedHashMap<>();
        for (Path entry : Project.files(archive, "")) {
            Path name = archive.relativize(entry);
            SessionKey key =
                    new SessionKey(
                            Integer.parseInt(name.getName(0).toString()),
                            name.getName(1).toString(),
                            SessionKind.find(name.getName(2).toString()).orElseThrow());
            sessions.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
        }
        return sessions;
    }
}

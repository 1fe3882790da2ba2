package io.tif1.it.transport;

import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;
import io.tif1.it.project.Project;
import io.tif1.testkit.TransportCompliance;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class ZipTransportComplianceTest extends TransportCompliance {
    @Override
    protected TransportProvider provider() {
        return Found.transport("directory");
    }

    @Override
    protected Transport open(Path archive) throws IOException {
        Path zip = archive.resolveSibling("archive.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (Path entry : Project.files(archive, "")) {
                out.putNextEntry(new ZipEntry(archive.relativize(entry).toString()));
                Files.copy(entry, out);
            }
        }
        return provider().create(context(Map.of("root", zip.toString())));
    }
}

package io.tif1.cdn;

import static org.apiguardian.api.API.Status.STABLE;

import io.tif1.api.ConfigurationException;
import io.tif1.api.spi.PluginContext;
import io.tif1.api.spi.Setting;
import io.tif1.api.spi.Transport;
import io.tif1.api.spi.TransportProvider;
import io.tif1.cdn.internal.body.BodyReader;
import io.tif1.cdn.internal.http.HostLink;
import io.tif1.cdn.internal.http.Link;
import io.tif1.cdn.internal.http.LinkSettings;
import io.tif1.cdn.internal.http.ProxyChoice;
import io.tif1.cdn.internal.http.Trust;
import io.tif1.cdn.internal.route.CatalogTransport;
import io.tif1.cdn.internal.route.CdnTransport;
import io.tif1.cdn.internal.route.Machinery;
import io.tif1.cdn.internal.route.Mirror;
import io.tif1.cdn.internal.route.MirrorAddress;
import io.tif1.cdn.internal.route.SystemTimeline;
import io.tif1.cdn.internal.route.Workers;
import java.io.IOException;
import java.net.ProxySelector;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Creates the source {@code cdn}: the public archive's mirrors, or one's own, over HTTP/2.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public final class CdnTransportProvider implements TransportProvider {
    /** Where the mirror server of this machine keeps its certificate, below the cache folder. */
    private static final String LOCAL_CERTIFICATE = "mirror/certificate.pem";

    private final @Nullable CdnOptions options;

    /** Called by {@code ServiceLoader}; the options come from settings. */
    public CdnTransportProvider() {
        this.options = null;
    }

    private CdnTransportProvider(CdnOptions options) {
        this.options = options;
    }

    /** Uses these options and no settings; for {@code Sources.of}. */
    public static CdnTransportProvider with(CdnOptions options) {
        return new CdnTransportProvider(options);
    }

    @Override
    public String id() {
        return "cdn";
    }

    @Override
    public String artifact() {
        return "tif1-cdn";
    }

    @Override
    public List<Setting<?>> settings() {
        return CdnDeclarations.ALL;
    }

    @Override
    public Transport create(PluginContext context) {
        CdnOptions chosen = options == null ? CdnSettings.read(context) : options;
        List<Certificate> trusted = trusted(chosen);
        SystemTimeline timeline = new SystemTimeline(context.clock());
        Path localCertificate = context.cacheFolder().resolve(LOCAL_CERTIFICATE);
        List<Mirror> mirrors = new ArrayList<>();
        for (MirrorAddress address : chosen.mirrors) {
            Supplier<SSLContext> trust =
                    () ->
                            Trust.with(
                                    trustedFor(address, trusted, localCertificate),
                                    context.clock().instant());
            Link link = new HostLink(address.base(), linkTo(address, chosen), trust);
            mirrors.add(new Mirror(address, link, chosen.host, timeline));
        }
        Machinery machinery =
                new Machinery(
                        timeline, Workers.pool(), () -> ThreadLocalRandom.current().nextDouble());
        Transport files =
                new CdnTransport(
                        mirrors,
                        chosen.route,
                        chosen.traffic,
                        new BodyReader(chosen.body),
                        machinery);
        return chosen.catalog ? new CatalogTransport(files, timeline) : files;
    }

    /** Names a proxy, unless one was chosen, or the mirror is on this machine. */
    private static LinkSettings linkTo(MirrorAddress address, CdnOptions options) {
        if (options.link.proxy().isPresent() || address.isLoopback()) {
            return options.link;
        }
        ProxyChoice choice = new ProxyChoice(ProxySelector.getDefault(), System::getenv);
        return options.link.through(choice.of(address.base()));
    }

    private static List<Certificate> trusted(CdnOptions options) {
        if (options.trust.isEmpty()) {
            return List.of();
        }
        try {
            return Trust.read(options.trust.get());
        } catch (IOException e) {
            throw new ConfigurationException(
                    "tif1.source.cdn.trust: cannot read certificates: " + e.getMessage(), e);
        }
    }

    /** A mirror on this machine may vouch for itself; nobody else may use its certificate. */
    private static List<Certificate> trustedFor(
            MirrorAddress address, List<Certificate> trusted, Path localCertificate) {
        if (!address.isLoopback() || !Files.isReadable(localCertificate)) {
            return trusted;
        }
        List<Certificate> all = new ArrayList<>(trusted);
        try {
            all.addAll(Trust.read(localCertificate));
        } catch (IOException damaged) {
            return trusted; // the handshake will say that the certificate is not trusted
        }
        return all;
    }
}

package io.tif1.cdn.internal.http;

import static org.apiguardian.api.API.Status.INTERNAL;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Finds the proxy for a host: the JVM's settings, then the environment's {@code HTTPS_PROXY},
 * {@code HTTP_PROXY} and {@code NO_PROXY}.
 */
@API(status = INTERNAL, since = "1.0")
public final class ProxyChoice {
    private final @Nullable ProxySelector selector;
    private final UnaryOperator<@Nullable String> environment;

    /**
     * Looks in two places.
     *
     * @param selector the JVM's choice, or null if it has none
     * @param environment gives variables, or null for those that are not set
     */
    public ProxyChoice(
            @Nullable ProxySelector selector, UnaryOperator<@Nullable String> environment) {
        this.selector = selector;
        this.environment = environment;
    }

    /**
     * Returns the proxy for a host, {@code http://host:port}, perhaps with user and password before
     * the host, or empty for a direct way.
     */
    public Optional<URI> of(URI host) {
        Optional<URI> jvm = ofJvm(host);
        return jvm.isPresent() ? jvm : ofEnvironment(host);
    }

    private Optional<URI> ofJvm(URI host) {
        if (selector == null) {
            return Optional.empty();
        }
        return selector.select(host).stream()
                .filter(proxy -> proxy.type() == Proxy.Type.HTTP)
                .map(Proxy::address)
                .filter(InetSocketAddress.class::isInstance)
                .map(InetSocketAddress.class::cast)
                .map(a -> URI.create("http://" + a.getHostString() + ":" + a.getPort()))
                .findFirst();
    }

    private Optional<URI> ofEnvironment(URI host) {
        String name = host.getScheme() + "_proxy";
        String value = variable(name);
        if (value.isBlank() || isExempt(host.getHost())) {
            return Optional.empty();
        }
        try {
            URI proxy = URI.create(value.contains("://") ? value : "http://" + value);
            boolean usable = "http".equals(proxy.getScheme()) && proxy.getHost() != null;
            int port = proxy.getPort() < 0 ? 80 : proxy.getPort();
            String user = proxy.getRawUserInfo();
            boolean named = user != null && user.matches("[^:]+:.*");
            String credentials = named ? user + "@" : "";
            return usable
                    ? Optional.of(
                            URI.create("http://" + credentials + proxy.getHost() + ":" + port))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // meant for other programs
        }
    }

    private boolean isExempt(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return Arrays.stream(variable("no_proxy").split(","))
                .map(entry -> entry.strip().toLowerCase(Locale.ROOT).replaceFirst("^\\*?\\.", ""))
                .filter(entry -> !entry.isEmpty())
                .anyMatch(e -> e.equals("*") || lower.equals(e) || lower.endsWith("." + e));
    }

    private String variable(String lowerCase) {
        String lower = environment.apply(lowerCase);
        String value =
                lower == null ? environment.apply(lowerCase.toUpperCase(Locale.ROOT)) : lower;
        return value == null ? "" : value;
    }
}

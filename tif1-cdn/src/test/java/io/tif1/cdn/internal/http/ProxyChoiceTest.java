package io.tif1.cdn.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyChoiceTest {
    private static final URI CDN = URI.create("https://cdn.example/x");

    private static ProxyChoice environment(Map<String, String> variables) {
        return new ProxyChoice(null, variables::get);
    }

    private static ProxySelector always(Proxy proxy) {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                return List.of(proxy);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException cause) {
                throw new AssertionError("nothing was connected");
            }
        };
    }

    @Test
    void goesDirectlyUnlessTold() {
        assertThat(environment(Map.of()).of(CDN)).isEmpty();
        assertThat(new ProxyChoice(always(Proxy.NO_PROXY), Map.<String, String>of()::get).of(CDN))
                .isEmpty();
    }

    @Test
    void prefersTheSettingsOfTheJvm() {
        Proxy proxy = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("jvm", 81));

        ProxyChoice choice =
                new ProxyChoice(always(proxy), Map.of("https_proxy", "http://env:82")::get);

        assertThat(choice.of(CDN)).hasValue(URI.create("http://jvm:81"));
    }

    @ParameterizedTest
    @CsvSource({
        "https_proxy,http://env:82,http://env:82",
        "HTTPS_PROXY,http://env:82/,http://env:82",
        "HTTPS_PROXY,env:82,http://env:82",
        "HTTPS_PROXY,http://env,http://env:80",
        "http_proxy,http://env:82,",
        "HTTPS_PROXY,socks5://env:82,",
        "HTTPS_PROXY,not a proxy,"
    })
    void readsTheEnvironment(String name, String value, String expected) {
        assertThat(environment(Map.of(name, value)).of(CDN))
                .isEqualTo(java.util.Optional.ofNullable(expected).map(URI::create));
    }

    @ParameterizedTest
    @CsvSource({
        "cdn.example,true",
        "example,true",
        ".example,true",
        "*.example,true",
        "*,true",
        "'other, cdn.example',true",
        "dn.example,false",
        "cdn.example.org,false"
    })
    void leavesOutWhatNoProxyNames(String exempt, boolean direct) {
        ProxyChoice choice = environment(Map.of("HTTPS_PROXY", "env:82", "NO_PROXY", exempt));

        assertThat(choice.of(CDN).isEmpty()).isEqualTo(direct);
    }
}

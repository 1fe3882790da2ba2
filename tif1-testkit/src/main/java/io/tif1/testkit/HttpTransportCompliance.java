package io.tif1.testkit;

import static org.apiguardian.api.API.Status.STABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import io.tif1.api.Tif1Exception;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.Resource;
import io.tif1.api.spi.Transport;
import io.tif1.mirror.Content;
import io.tif1.mirror.ContentSource;
import io.tif1.mirror.MirrorServer;
import io.tif1.mirror.fault.Fault;
import io.tif1.mirror.fault.RandomFaults;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The contract of a transport that speaks HTTP: that of every transport, and what it does when
 * servers and networks misbehave.
 *
 * <p>The transport under test should pause briefly between tries and allow three retries or more.
 *
 * @since 1.0
 */
@API(status = STABLE, since = "1.0")
public abstract class HttpTransportCompliance extends TransportCompliance {
    private static final List<Fault> PASSING =
            List.of(
                    Fault.status(429, "0"),
                    Fault.status(500),
                    Fault.status(503, "0"),
                    Fault.drip(500, Duration.ofMillis(1)),
                    Fault.slow(Duration.ofMillis(30)),
                    Fault.wrongLength(),
                    Fault.reset(),
                    Fault.goAway());
    private static final List<Fault> UNUSABLE =
            List.of(
                    Fault.html(),
                    Fault.badGzip(),
                    Fault.bitFlip(),
                    Fault.truncate(),
                    Fault.wrongType("text/html"),
                    Fault.empty());
    private static final Fault BOMB = Fault.gzipBomb(1L << 30);

    private @Nullable MirrorServer mirror;

    /** For subclasses. */
    protected HttpTransportCompliance() {}

    /** Opens a transport that fetches from a mirror; each call opens a new one. */
    protected abstract Transport open(MirrorServer mirror) throws Exception;

    @Override
    protected final Transport open(Path archive) throws Exception {
        ContentSource files = ContentSource.directory(archive);
        ContentSource all = path -> isMade(path) ? made(path) : files.find(path);
        MirrorServer started = MirrorServer.builder(all).start();
        mirror = started;
        return open(started);
    }

    @AfterEach
    void stopMirror() {
        mirror().close();
    }

    private MirrorServer mirror() {
        return Objects.requireNonNull(mirror, "the mirror starts before each test");
    }

    @Test
    @DisplayName("a passing fault is not noticed")
    void outlivesPassingFaults() {
        for (Fault fault : PASSING) {
            mirror().faults().clear();
            mirror().faults().first(1, "*", fault);

            assertThat(fetch(LAP).body()).as(fault.toString()).isEqualTo(body(LAP));
        }
    }

    @Test
    @DisplayName("a body that stays unusable fails with InvalidDataException")
    void refusesUnusableBodies() throws Exception {
        List<Fault> all = new ArrayList<>(UNUSABLE);
        all.add(BOMB);
        for (Fault fault : all) {
            mirror().faults().clear();
            mirror().faults().always("*", fault);

            try (Transport fresh = open(mirror())) {
                assertThatExceptionOfType(InvalidDataException.class)
                        .as(fault.toString())
                        .isThrownBy(() -> await(fresh.fetch(LAPS)));
            }
        }
    }

    @Test
    @DisplayName("an error that stays fails with NetworkException, which lists the attempts")
    void reportsLastingErrors() throws Exception {
        for (Fault fault : List.of(Fault.status(503), Fault.status(403), Fault.reset())) {
            mirror().faults().clear();
            mirror().faults().always("*", fault);

            try (Transport fresh = open(mirror())) {
                assertThatExceptionOfType(NetworkException.class)
                        .as(fault.toString())
                        .isThrownBy(() -> await(fresh.fetch(LAPS)))
                        .satisfies(e -> assertThat(e.attempts()).isNotEmpty());
            }
        }
    }

    @Test
    @DisplayName("a redirect to another host is not followed")
    void staysOnItsHost() throws Exception {
        try (MirrorServer other = MirrorServer.builder(path -> Optional.empty()).start()) {
            mirror().faults().always("*", Fault.redirect(other.clearUri().orElseThrow() + "/a"));

            assertThatExceptionOfType(NetworkException.class).isThrownBy(() -> fetch(LAPS));

            assertThat(other.statistics().connections()).isZero();
        }
    }

    @Test
    @DisplayName(
            "whatever happens, each fetch ends: with the right bytes or a failure that says why")
    void endsWhateverHappens() {
        List<Fault> everything = new ArrayList<>(PASSING);
        everything.addAll(UNUSABLE);
        mirror().faults().random(new RandomFaults(7, 0.3, everything));
        List<CompletableFuture<Fetched>> running = new ArrayList<>();
        for (int lap = 1; lap <= 60; lap++) {
            running.add(transport().fetch(madeFile(lap)));
        }

        int delivered = 0;
        for (int lap = 1; lap <= 60; lap++) {
            delivered += isRight(running.get(lap - 1), madeFile(lap)) ? 1 : 0;
        }

        assertThat(delivered).isPositive();
    }

    private static boolean isRight(CompletableFuture<Fetched> file, Resource resource) {
        try {
            assertThat(await(file).body()).isEqualTo(madeBody(resource.segments()));
            return true;
        } catch (Tif1Exception failure) {
            assertThat(failure)
                    .isInstanceOfAny(NetworkException.class, InvalidDataException.class)
                    .hasMessageContaining(resource.path());
            return false;
        }
    }

    private static Resource madeFile(int lap) {
        return new Resource(2023, "Made Grand Prix", "Race", "VER/" + lap + "_tel.json");
    }

    private static boolean isMade(List<String> path) {
        return path.size() > 1 && path.get(1).equals("Made Grand Prix");
    }

    private static Optional<Content> made(List<String> path) {
        return Optional.of(Content.of(madeBody(path)));
    }

    private static byte[] madeBody(List<String> path) {
        StringBuilder text = new StringBuilder("{\"file\":\"" + String.join("/", path) + "\"");
        for (int i = 0; i < 2_000; i++) {
            text.append(",\"").append(i * 0x9E3779B1).append("\":0");
        }
        return text.append('}').toString().getBytes(StandardCharsets.UTF_8);
    }
}

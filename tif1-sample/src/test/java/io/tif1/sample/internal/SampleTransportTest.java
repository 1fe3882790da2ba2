package io.tif1.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tif1.api.ResourceNotFoundException;
import io.tif1.api.spi.Fetched;
import io.tif1.api.spi.SourceEvent;
import io.tif1.api.spi.TransportFeature;
import io.tif1.api.spi.TransportProvider;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTransportTest {
    private final SampleArchive archive = SampleArchive.ofSeed(1);

    @Test
    void listsItsOnlyEventInItsSeason() {
        assertThat(archive.transport().events(2025))
                .containsExactly(
                        new SourceEvent(
                                2025,
                                "Sample Grand Prix",
                                List.of(
                                        "Practice 1",
                                        "Sprint Qualifying",
                                        "Sprint",
                                        "Qualifying",
                                        "Race")));
        assertThat(archive.transport().events(2024)).isEmpty();
    }

    @Test
    void claimsToBeALocalCatalogThatNeedsNoCache() {
        assertThat(archive.transport().features())
                .containsExactlyInAnyOrder(
                        TransportFeature.CATALOG,
                        TransportFeature.LOCAL,
                        TransportFeature.UNCACHED);
    }

    @Test
    void saysWhereBytesComeFrom() {
        Fetched fetched =
                archive.transport().fetch(archive.resource("Race", "drivers.json")).join();

        assertThat(fetched.source()).isEqualTo("sample");
        assertThat(fetched.location())
                .isEqualTo("synthetic 2025/Sample Grand Prix/Race/drivers.json");
        assertThat(fetched.wireBytes()).isEqualTo(fetched.body().length);
        assertThat(fetched.etag()).isNotEmpty();
    }

    @Test
    void handsOutItsOwnBytesEveryTime() {
        archive.bytes("Race", "drivers.json")[0] = 'x';

        assertThat(archive.bytes("Race", "drivers.json")[0]).isEqualTo((byte) '{');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cor.json",
                "XXX/laptimes.json",
                "ARV/0_tel.json",
                "ARV/999_tel.json",
                "ARV/01_tel.json",
                "ARV/99999999999_tel.json",
                "ARV/1_tel.json/x",
                "ARV",
                "arv/1_tel.json",
                "ARV/1_tel.min.json"
            })
    void hasNoOtherFiles(String path) {
        assertThatThrownBy(() -> archive.bytes("Race", path))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining(path);
    }

    @Test
    void hasNoOtherSession() {
        assertThatThrownBy(() -> archive.bytes("Practice 2", "drivers.json"))
                .hasCauseInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void isFoundByServiceLoader() {
        assertThat(ServiceLoader.load(TransportProvider.class))
                .filteredOn(provider -> provider.id().equals("sample"))
                .singleElement()
                .isInstanceOf(SampleTransportProvider.class);
    }
}

package io.tif1.core.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tif1.api.PluginException;
import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class PluginSetTest {

    @Test
    void choosesTheOnlyCandidate() {
        FrameBackend only = new Named("only", 0);

        assertThat(set(only).best(plugin -> true)).contains(only);
    }

    @Test
    void choosesTheHighestPriorityWhateverTheOrder() {
        FrameBackend low = new Named("low", 1);
        FrameBackend high = new Named("high", 2);

        assertThat(set(low, high).best(plugin -> true)).contains(high);
        assertThat(set(high, low).best(plugin -> true)).contains(high);
    }

    @Test
    void refusesATieAndNamesTheCandidatesAndTheSetting() {
        PluginSet<FrameBackend> set =
                set(new Named("b", 5), new Named("a", 5), new Named("low", 1));

        assertThatExceptionOfType(PluginException.class)
                .isThrownBy(() -> set.best(plugin -> true))
                .withMessage(
                        "several frame backends fit equally well: a, b; name one with the setting"
                                + " tif1.frame");
    }

    @Test
    void looksOnlyAtAdmittedPlugins() {
        FrameBackend wanted = new Named("wanted", 0);

        assertThat(set(new Named("other", 9), wanted).best(p -> p.id().equals("wanted")))
                .contains(wanted);
    }

    @Test
    void namesTheArtifactOfAKnownPluginThatIsMissing() {
        assertThatExceptionOfType(PluginException.class)
                .isThrownBy(() -> set(new Named("columns", 100)).named("arrow"))
                .withMessage(
                        "no frame backend \"arrow\"; found: columns; add"
                                + " io.tif1:tif1-backend-arrow");
    }

    @Test
    void namesTheSettingOfAnUnknownPlugin() {
        assertThatExceptionOfType(PluginException.class)
                .isThrownBy(() -> set().named("panda"))
                .withMessageContaining("found: none; check the setting tif1.frame");
    }

    @Test
    void refusesTwoPluginsWithOneIdAndNamesBothClasses() {
        assertThatExceptionOfType(PluginException.class)
                .isThrownBy(() -> set(new Named("same", 0), new Other()))
                .withMessageContaining(Named.class.getName())
                .withMessageContaining(Other.class.getName());
    }

    @Test
    void findsTheBuiltInBackendOnThePath() {
        PluginSet<FrameBackend> found =
                PluginSet.load(PluginKind.FRAMES, ServiceLoader.load(FrameBackend.class));

        assertThat(found.named("columns").priority()).isEqualTo(100);
    }

    private static PluginSet<FrameBackend> set(FrameBackend... backends) {
        return PluginSet.of(PluginKind.FRAMES, List.of(backends));
    }

    private record Named(String id, int priority) implements FrameBackend {
        @Override
        public FrameBuilder builder(Schema schema, int rows) {
            throw new IllegalStateException("not built here");
        }
    }

    private record Other() implements FrameBackend {
        @Override
        public String id() {
            return "same";
        }

        @Override
        public FrameBuilder builder(Schema schema, int rows) {
            throw new IllegalStateException("not built here");
        }
    }
}

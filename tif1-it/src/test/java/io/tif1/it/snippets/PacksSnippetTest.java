package io.tif1.it.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.Sources;
import io.tif1.api.Tif1;
import io.tif1.api.model.Laps;
import io.tif1.api.model.PackInfo;
import io.tif1.api.model.PackOptions;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on the page about race packs. */
class PacksSnippetTest {
    @TempDir private Path folder;

    @Test
    void aPackIsWrittenAndReadAsASource() {
        Path file = folder.resolve("sample.tif1pack");
        SessionKey race = new SessionKey(2025, "Sample Grand Prix", SessionKind.QUALIFYING);
        try (Tif1 f1 = Tif1.builder().source(Sources.sample()).noCache().open()) {
            // snippet:packs
            PackOptions options = PackOptions.declaredResolution().rounding("Speed", 0);
            PackInfo written = f1.packs().write(file, List.of(race), options);

            try (Tif1 packed = Tif1.builder().source(Sources.pack(file)).noCache().open()) {
                Laps laps = packed.session(race).laps();
                // end
                assertThat(written.sessions()).hasSize(1);
                assertThat(laps.size()).isEqualTo(f1.session(race).laps().size());
            }
        }
    }
}

package io.tif1.testkit;

import io.tif1.api.Sources;
import io.tif1.api.spi.CacheTierProvider;
import io.tif1.api.spi.Source;
import io.tif1.mirror.fault.FaultRule;
import io.tif1.mirror.fault.Faults;
import io.tif1.mirror.fault.RandomFaults;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * What a {@link Tif1Test} asks for, checked.
 *
 * @param source where the files come from
 * @param mirrored whether a mirror stands before the source
 * @param faults what the mirror does wrong
 * @param tiers the cache tiers
 * @param frame the table library, if one is named
 * @param settings further settings by their full keys
 */
record Wish(
        Source source,
        boolean mirrored,
        Faults faults,
        List<CacheTierProvider> tiers,
        Optional<String> frame,
        Map<String, String> settings) {
    private static final String SAMPLE = "sample";
    private static final long USUAL_SEED = 1;
    private static final String ONLY_BY_CHANCE =
            "faults by chance strike any file: path, first and times have no meaning with share";

    static Wish of(Tif1Test wish) {
        return new Wish(
                source(wish),
                wish.mirror() || wish.faults().length > 0,
                faults(wish),
                Stream.of(wish.cache()).map(Found::tier).toList(),
                wish.frame().isBlank() ? Optional.empty() : Optional.of(wish.frame()),
                settings(wish.settings()));
    }

    private static Faults faults(Tif1Test wish) {
        Faults faults = new Faults();
        List<FaultRule> rules = Stream.of(wish.faults()).map(FaultReading::rule).toList();
        check(wish.share() >= 0 && wish.share() <= 1, "share is " + wish.share());
        if (wish.share() == 1) {
            rules.forEach(faults::add);
        } else {
            check(!rules.isEmpty(), "share has no meaning without faults");
            check(rules.stream().allMatch(Wish::isUnbounded), ONLY_BY_CHANCE);
            List<io.tif1.mirror.fault.Fault> stock = rules.stream().map(FaultRule::fault).toList();
            faults.random(new RandomFaults(wish.seed(), wish.share(), stock));
        }
        return faults;
    }

    private static boolean isUnbounded(FaultRule rule) {
        return rule.equals(FaultRule.always("*", rule.fault()));
    }

    private static Source source(Tif1Test wish) {
        check(!wish.source().isBlank(), "source is empty");
        Source source = Sources.parse(wish.source());
        if (!source.id().equals(SAMPLE)) {
            boolean unset = wish.seed() == USUAL_SEED || wish.share() < 1;
            check(unset, "seed has no meaning for the source " + wish.source());
            return source;
        }
        Map<String, String> settings = new HashMap<>(source.settings());
        settings.put("seed", Long.toString(wish.seed()));
        return Source.of(SAMPLE, settings);
    }

    private static Map<String, String> settings(String... lines) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            check(equals > 0, "the setting \"%s\" is not key=value".formatted(line));
            String key = line.substring(0, equals).strip();
            String earlier = settings.put(key, line.substring(equals + 1).strip());
            check(earlier == null, "two settings are called " + key);
        }
        return settings;
    }

    private static void check(boolean right, String what) {
        if (!right) {
            throw new ExtensionConfigurationException("@Tif1Test: " + what);
        }
    }
}

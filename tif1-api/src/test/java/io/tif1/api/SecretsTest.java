package io.tif1.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user:hunter2@mirror.example/f1",
                "mirror https://hunter2@mirror.example is not one",
                "redis://:hunter2@cache:6379/0",
                "redis://:hun/hunter2@cache:6379",
                "http://u:a@hunter2@proxy:8080",
                "https://x.example/f?token=hunter2&season=2025",
                "https://x.example/f?season=2025&sig=hunter2",
                "https://x.example/f?access_token=hunter2#top",
                "https://x.example/f?X-Api-Key=hunter2",
                "{password=hunter2, host=x}",
                "{\"password\": \"hunter2\"}",
                "password='an hunter2 with spaces'",
                "password=\"hunter2 without an end",
                "tif1.redis.password = hunter2",
                "Authorization: Bearer hunter2hunter2",
                "authorization: Basic hunter2",
                "sent Bearer hunter2hunter2 to it",
                "two: https://a:hunter2@x and https://b:hunter2@y"
            })
    void hidesPasswordsAndTokens(String text) {
        String masked = Secrets.mask(text);

        assertThat(masked).contains(Secrets.MASK).doesNotContain("hunter2");
        assertThat(Secrets.mask(masked)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://cdn.jsdelivr.net/gh/TracingInsights/2025@main/Race/VER/1_tel.json",
                "https://localhost:8443/2025@main",
                "http://[::1]:8080/2025@main",
                "http://[::1]/2025@main",
                "the key LapTime of file rcm.json: not a number",
                "timeout: 30s, retries=3, a key=value pair",
                "mail to someone@example.org about :// and @"
            })
    void leavesTheRestAlone(String text) {
        assertThat(Secrets.mask(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "tif1.cache.redis.password,true",
        "TIF1_CACHE_REDIS_PASSWORD,true",
        "tif1.source.cdn.api-key,true",
        "GITHUB_TOKEN,true",
        "tif1.source.cdn.mirror,false",
        "tif1.source.cdn.retry-budget,false"
    })
    void knowsSecretsByTheirName(String key, boolean secret) {
        assertThat(Secrets.isSecret(key)).isEqualTo(secret);
        assertThat(Secrets.mask(key, "plain")).isEqualTo(secret ? Secrets.MASK : "plain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"://a:b/", "password=\"", "password", "token: ", "bearer ", "@://", "::"})
    void takesTimeInProportionToTheText(String unit) {
        String text = "@" + unit.repeat(200_000);

        assertTimeout(Duration.ofSeconds(20), () -> Secrets.mask(text));
    }

    @Test
    void keepsWhatAnAddressSaysBesidesTheSecret() {
        assertThat(Secrets.mask("https://u:p@x.example/f?token=t&season=2025"))
                .isEqualTo("https://***@x.example/f?token=***&season=2025");
    }
}

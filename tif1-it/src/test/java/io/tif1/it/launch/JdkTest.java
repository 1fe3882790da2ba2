package io.tif1.it.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JdkTest {
    @Test
    void theRunningJdkIsAlwaysAmongTheSupportedOnes() {
        assertThat(Jdk.supported()).startsWith(Jdk.running()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theOtherOneIsOfTheOtherRelease() {
        assertThat(Jdk.supported().stream().map(Jdk::feature)).doesNotHaveDuplicates();
    }
}

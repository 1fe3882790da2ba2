package io.tif1.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
    @TempDir Path folder;

    private CliRun run(String command, String... more) {
        String[] words = command.split(" ");
        String[] all = new String[words.length + more.length + 3];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        all[all.length - 3] = "--source";
        all[all.length - 2] = "sample";
        all[all.length - 1] = "--no-cache";
        return CliRun.of(all);
    }

    @Test
    void whatWasLockedIsUsedAndNothingElseIs() throws Exception {
        Path lock = folder.resolve("f1.lock");

        CliRun written = run("weather 2025 Sample R", "--lock=" + lock);
        CliRun again = run("weather 2025 Sample R", "--lock=" + lock, "--frozen");
        CliRun other = run("messages 2025 Sample R", "--lock=" + lock, "--frozen");

        assertThat(written.exitCode()).isZero();
        assertThat(Files.readString(lock)).contains("/weather.json\n").doesNotContain("rcm.json");
        assertThat(again.text()).isEqualTo(written.text());
        assertThat(other.exitCode()).isEqualTo(5);
        assertThat(other.err()).contains("rcm.json", "is not in " + lock);
    }

    @Test
    void changedContentIsRefused() throws Exception {
        Path lock = folder.resolve("f1.lock");
        run("weather 2025 Sample R", "--lock=" + lock);
        Files.writeString(
                lock, Files.readString(lock).replaceAll("(?m)^[0-9a-f]{64}", "0".repeat(64)));

        CliRun refused = run("weather 2025 Sample R", "--lock=" + lock, "--frozen");

        assertThat(refused.exitCode()).isEqualTo(5);
        assertThat(refused.err()).contains("is not what " + lock + " has", "0".repeat(64));
    }

    @Test
    void frozenNeedsALock() {
        CliRun run = run("weather 2025 Sample R", "--frozen", "--lock=" + folder.resolve("none"));

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("there is no");
    }
}

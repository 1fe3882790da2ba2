package io.tif1.cli.doctor;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.Configuration;
import io.tif1.api.model.SettingFile;
import java.util.function.Supplier;
import org.apiguardian.api.API;

/** The files that settings come from, and what is odd about them. */
@API(status = INTERNAL, since = "1.0")
public final class Settings {
    private final Checkup checkup;

    /** Adds to a checkup. */
    public Settings(Checkup checkup) {
        this.checkup = checkup;
    }

    /** Checks the configuration, right or wrong; it is asked for once. */
    public void check(Supplier<Configuration> configuration) {
        try {
            check(configuration.get());
        } catch (UnsupportedOperationException e) {
            checkup.add("setting", "files", Verdict.SKIPPED, String.valueOf(e.getMessage()));
        }
    }

    private void check(Configuration configuration) {
        configuration.files().forEach(this::check);
        configuration
                .warnings()
                .forEach(odd -> checkup.add("setting", odd.key(), Verdict.WARNING, odd.toString()));
        configuration
                .problems()
                .forEach(bad -> checkup.add("setting", bad.key(), Verdict.FAILED, bad.toString()));
    }

    private void check(SettingFile file) {
        String state = file.exists() ? "" : ", not there";
        String note = file.note().isEmpty() ? "" : ", " + file.note();
        checkup.add(
                "setting",
                file.origin().label(),
                file.note().isEmpty() ? Verdict.OK : Verdict.WARNING,
                file.path() + state + note);
    }
}

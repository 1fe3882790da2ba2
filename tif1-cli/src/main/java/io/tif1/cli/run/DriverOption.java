package io.tif1.cli.run;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.model.Drivers;
import io.tif1.api.model.Session;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import picocli.CommandLine.Option;

/** The option that names drivers. */
@API(status = INTERNAL, since = "1.0")
public final class DriverOption {
    @Option(
            names = {"-d", "--driver"},
            paramLabel = "DRV",
            split = ",",
            description = "Codes, car numbers or names, separated by commas.")
    private List<String> drivers = new ArrayList<>();

    /** Creates the option without drivers. */
    public DriverOption() {}

    /** Returns the codes of the drivers asked for; empty if none was, fails if one is unknown. */
    public String[] codes(Session session) {
        if (drivers.isEmpty()) {
            return new String[0];
        }
        Drivers known = session.drivers();
        return drivers.stream().map(name -> known.get(name.trim()).code()).toArray(String[]::new);
    }
}

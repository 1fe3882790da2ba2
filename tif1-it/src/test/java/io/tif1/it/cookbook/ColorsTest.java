package io.tif1.it.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.model.Compound;
import io.tif1.plot.Chart;
import io.tif1.plot.Charts;
import io.tif1.plot.color.CompoundColors;
import io.tif1.plot.color.DriverColors;
import io.tif1.plot.color.Palette;
import io.tif1.plot.color.TeamColors;
import io.tif1.plot.model.Series;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours of teams, drivers and compounds. */
class ColorsTest extends CookbookPage {
    @TempDir Path folder;

    ColorsTest() {
        super("charts");
    }

    @Test
    void colors() throws Throwable {
        List<String> printed = assertPrints("cookbook-e14", this::lookUps);

        assertThat(printed.get(0)).startsWith("#");
        assertThat(folder.resolve("lap-times.svg")).content().startsWith("<svg");
    }

    private void lookUps() throws Exception {
        // snippet:cookbook-e14
        System.out.println(TeamColors.find(2025, "Ferrari").orElseThrow());
        System.out.println(TeamColors.find(2025, "scuderia ferrari", Palette.OFFICIAL).get());
        System.out.println(TeamColors.shortName(2025, "Red Bull Racing"));
        System.out.println(TeamColors.teams(2026));
        System.out.println(
                TeamColors.find(2026, "Audi").or(() -> TeamColors.find(2026, "Cadillac")));
        System.out.println(TeamColors.find(2025, "Brabham"));
        System.out.println(CompoundColors.of(2025, Compound.SOFT));
        System.out.println(CompoundColors.compounds(2025));
        DriverColors drivers = DriverColors.of(race);
        Series okonkwo = drivers.of("OKO");
        System.out.println(okonkwo.group() + " " + okonkwo.color() + " " + okonkwo.dash());
        System.out.println("team-mate: " + drivers.of("PAV").dash());
        System.out.println("team: " + drivers.team("OKO").key());
        System.out.println(
                drivers.legend(List.of("OKO", "DUN", "PAV")).stream().map(Series::key).toList());
        Chart chart = Charts.lapTimes(race, "OKO", "DUN").color("DUN", "#1e90ff");
        chart.writeSvg(folder.resolve("lap-times.svg"));
        // end
    }
}

package io.tif1.ergast.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.ergast.columnar.EntityCompiler;
import io.tif1.ergast.columnar.Extractor;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which the source says something else than it means. */
class ValueTrapsTest {
    private static final String DRIVER =
            "'Driver':{'driverId':'a'},'Constructor':{'constructorId':'t'}";

    @Test
    void numberNoneIsMissing() {
        assertThat(result("'number':'None'").carNumber()).isNull();
        assertThat(result("'number':'33'").carNumber()).isEqualTo(33);
    }

    @Test
    void emptyTimesAreMissing() {
        Qualifying entry =
                one(
                        Qualifying.class,
                        race(
                                "QualifyingResults",
                                "{" + DRIVER + ",'Q1':'1:26.572','Q2':'','Q3':' '}"));

        assertThat(entry.q1Ms()).isEqualTo(86_572);
        assertThat(entry.q2Ms()).isNull();
        assertThat(entry.q3Ms()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "20.006,20006",
        "2:03.124,123124",
        "40:55.302,2455302",
        "1:02:03.456,3723456",
        "'',",
        "+1 Lap,"
    })
    void pitDurationsAreMilliseconds(String text, Integer millis) {
        PitStop stop =
                one(
                        PitStop.class,
                        race("PitStops", "{'driverId':'a','stop':'1','duration':'" + text + "'}"));

        assertThat(stop.durationMs()).isEqualTo(millis);
    }

    @Test
    void raceTimesComeFromMillisAndTheirTextIsKept() {
        assertThat(result("'Time':{'millis':'5034543','time':'1:23:54.543'}").timeMs())
                .isEqualTo(5_034_543L);
        assertThat(result("'Time':{'millis':'5104543','time':'+1:10'}").timeText())
                .isEqualTo("+1:10");
        assertThat(result("'laps':'3'").timeMs()).isNull();
    }

    @Test
    void positionIsMissingForTheUnclassified() {
        assertThat(result("'laps':'3'").position()).isNull();
        assertThat(result("'laps':'3'").positionText()).isEqualTo("R");
    }

    @Test
    void standingsPositionMayBeMissing() {
        String list =
                "{'season':'1997','round':'17','DriverStandings':[{'positionText':'D','points':'78','wins':'5',"
                    + "'Driver':{'driverId':'a'},'Constructors':[{'constructorId':'f'},{'constructorId':'g'}]}]}";
        DriverStanding standing =
                one(DriverStanding.class, "'StandingsTable':{'StandingsLists':[" + list + "]}");

        assertThat(standing.position()).isNull();
        assertThat(standing.positionText()).isEqualTo("D");
        assertThat(standing.constructorIds()).containsExactly("f", "g");
    }

    @Test
    void lapPositionStopLapAndCoordinatesMayBeMissing() {
        LapTiming timing =
                one(
                        LapTiming.class,
                        race(
                                "Laps",
                                "{'number':'7','Timings':[{'driverId':'a','time':'1:30.5'}]}"));
        Circuit circuit =
                one(
                        Circuit.class,
                        "'CircuitTable':{'Circuits':[{'circuitId':'c','circuitName':'C','Location':{}}]}");

        assertThat(timing.position()).isNull();
        assertThat(timing.lap()).isEqualTo(7);
        assertThat(timing.lapTimeMs()).isEqualTo(90_500);
        assertThat(circuit.lat()).isNull();
        assertThat(one(PitStop.class, race("PitStops", "{'driverId':'a','stop':'1'}")).lap())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"0.14,0.1400", "12.5,12.5000", "26,26.0000", "0,0.0000"})
    void pointsAreExactDecimals(String text, BigDecimal points) {
        assertThat(result("'points':'" + text + "'").points()).isEqualTo(points);
    }

    @Test
    void statusIdMayBeEmpty() {
        Status status =
                one(
                        Status.class,
                        "'StatusTable':{'Status':[{'statusId':'','count':'3','status':'Finished'}]}");

        assertThat(status.statusId()).isNull();
        assertThat(status.status()).isEqualTo("Finished");
    }

    @Test
    void sprintQualifyingHasTwoNames() {
        Race shootout = race("'SprintShootout':{'date':'2023-04-29','time':'08:30:00Z'}");
        Race qualifying = race("'SprintQualifying':{'date':'2024-04-19','time':'07:30:00Z'}");

        assertThat(shootout.sprintQualifyingLabel()).isEqualTo("SprintShootout");
        assertThat(shootout.sprintQualifyingDate()).isEqualTo(LocalDate.of(2023, 4, 29));
        assertThat(qualifying.sprintQualifyingLabel()).isEqualTo("SprintQualifying");
        assertThat(qualifying.sprintQualifyingTime()).hasHour(7);
        assertThat(race("'url':'u'").sprintQualifyingLabel()).isNull();
    }

    @Test
    void startIsDayAndTimeTogether() {
        assertThat(race("'time':'15:00:00Z'").startTs())
                .isEqualTo(Instant.parse("2023-04-30T15:00:00Z"));
        assertThat(race("'url':'u'").startTs()).isNull();
    }

    @Test
    void entitiesInNamesAreResolvedOnce() {
        Constructor constructor =
                one(
                        Constructor.class,
                        "'ConstructorTable':{'season':'1956','Constructors':[{'constructorId':'l',"
                                + "'name':'Lotus-Pratt &amp;amp; Whitney'}]}");

        assertThat(constructor.name()).isEqualTo("Lotus-Pratt &amp; Whitney");
        assertThat(constructor.season()).isEqualTo(1956);
    }

    @Test
    void driversWithoutCodeOrNumberHaveNone() {
        Driver driver =
                one(
                        Driver.class,
                        "'DriverTable':{'season':'1950','Drivers':[{'driverId':'f','givenName':'Juan','familyName':'Fangio'}]}");

        assertThat(driver.code()).isNull();
        assertThat(driver.permanentNumber()).isNull();
        assertThat(driver.name()).isEqualTo("Juan Fangio");
    }

    @Test
    void gridZeroAndRankZeroAreKept() {
        RaceResult result = result("'grid':'0','FastestLap':{'rank':'0','lap':'4'}");

        assertThat(result.grid()).isZero();
        assertThat(result.fastestLapRank()).isZero();
    }

    @Test
    void sharedDrivesAreRowsOfTheirOwn() {
        String row = "{'number':'%s','positionText':'5','points':'1'," + DRIVER + "}";
        List<RaceResult> results =
                all(
                        RaceResult.class,
                        race("Results", row.formatted("4") + "," + row.formatted("6")));

        assertThat(results).extracting(RaceResult::carNumber).containsExactly(4, 6);
        assertThat(results).extracting(RaceResult::positionOrder).containsExactly(1, 2);
    }

    private static RaceResult result(String fields) {
        String points = fields.contains("points") ? "" : "'points':'0',";
        return one(
                RaceResult.class,
                race("Results", "{'positionText':'R'," + points + DRIVER + "," + fields + "}"));
    }

    private static Race race(String fields) {
        return one(
                Race.class,
                "'RaceTable':{'Races':[{'season':'2023','round':'4','raceName':'R',"
                        + "'Circuit':{'circuitId':'baku'},'date':'2023-04-30',"
                        + fields
                        + "}]}");
    }

    private static String race(String list, String rows) {
        return "'RaceTable':{'season':'2021','Races':[{'season':'2021','round':'3','"
                + list
                + "':["
                + rows
                + "]}]}";
    }

    private static <E extends Record> E one(Class<E> type, String table) {
        List<E> rows = all(type, table);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static <E extends Record> List<E> all(Class<E> type, String table) {
        String page = "{'MRData':{'limit':'100','offset':'0','total':'1'," + table + "}}";
        Extractor<E> extractor = EntityCompiler.compile(type);
        return extractor.records("trap", page.replace('\'', '"').getBytes(UTF_8));
    }
}

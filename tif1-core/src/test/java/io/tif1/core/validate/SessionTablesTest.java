package io.tif1.core.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.tif1.api.frame.ColumnType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schema of each kind of file, and the way of every key of every generation into it. */
class SessionTablesTest {
    private static final String NEWEST_LAP_KEYS =
            "time,lap,compound,stint,s1,s2,s3,ms1,ms2,ms3,life,pos,status,pb,sesT,drv,dNum,pout,pin,"
                + "s1T,s2T,s3T,vi1,vi2,vfl,vst,fresh,team,lST,lSD,del,delR,ff1G,iacc,wT,wAT,wH,wP,"
                + "wR,wTT,wWD,wWS,qs";
    private static final String VALIDATED_LAP_KEYS =
            "time,lap,compound,stint,s1,s2,s3,life,pos,status,pb,qualifying_session,session_time,"
                + "source_driver,driver_number,pit_out_time,pit_in_time,sector1_session_time,"
                + "sector2_session_time,sector3_session_time,speed_i1,speed_i2,speed_fl,speed_st,"
                + "fresh_tyre,source_team,lap_start_time,lap_start_date,deleted,deleted_reason,"
                + "fastf1_generated,is_accurate,weather_time,air_temp,humidity,pressure,rainfall,"
                + "track_temp,wind_direction,wind_speed";
    private static final String TELEMETRY_KEYS =
            "time,rpm,speed,gear,throttle,brake,drs,distance,rel_distance,DriverAhead,"
                    + "DistanceToDriverAhead,acc_x,acc_y,acc_z,x,y,z";

    @Test
    void lapsStandInTheOrderOfFastF1WithTheWeatherBehind() {
        assertThat(names(LapTable.RULE))
                .containsExactly(
                        ("Time,Driver,DriverNumber,LapTime,LapNumber,Stint,PitOutTime,PitInTime,"
                             + "Sector1Time,Sector2Time,Sector3Time,Sector1SessionTime,"
                             + "Sector2SessionTime,Sector3SessionTime,SpeedI1,SpeedI2,SpeedFL,"
                             + "SpeedST,IsPersonalBest,Compound,TyreLife,FreshTyre,Team,"
                             + "LapStartTime,LapStartDate,TrackStatus,Position,Deleted,"
                             + "DeletedReason,FastF1Generated,IsAccurate,WeatherTime,AirTemp,"
                             + "Humidity,Pressure,Rainfall,TrackTemp,WindDirection,WindSpeed,"
                             + "LapTimeSeconds,QualifyingSession,MiniSectors1,MiniSectors2,"
                             + "MiniSectors3")
                                .split(","));
    }

    @Test
    void telemetryStandsInTheOrderOfTheArchive() {
        assertThat(names(TelemetryTable.RULE))
                .containsExactly(
                        ("Time,RPM,Speed,nGear,Throttle,Brake,DRS,Distance,RelativeDistance,"
                                        + "DriverAhead,DistanceToDriverAhead,AccelerationX,"
                                        + "AccelerationY,AccelerationZ,X,Y,Z")
                                .split(","));
    }

    @ParameterizedTest
    @CsvSource({
        "Time, DURATION",
        "LapNumber, INT32",
        "SpeedST, FLOAT64",
        "IsPersonalBest, BOOLEAN",
        "LapStartDate, INSTANT",
        "TrackStatus, TEXT",
        "Position, INT32",
        "Rainfall, BOOLEAN",
        "WindDirection, INT32",
        "LapTimeSeconds, FLOAT64",
        "MiniSectors3, TEXT"
    })
    void lapsHaveTheTypesOfTheModel(String column, ColumnType type) {
        assertThat(rule(LapTable.RULE, column).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @MethodSource("keysOfGenerations")
    void everyKeyOfEveryGenerationHasAColumnOfItsOwn(TableRule table, List<String> keys) {
        List<Integer> columns =
                keys.stream().map(key -> table.find(key).orElseThrow().column()).toList();

        assertThat(columns).doesNotHaveDuplicates();
    }

    static Stream<Object[]> keysOfGenerations() {
        return Stream.of(
                generation(LapTable.RULE, NEWEST_LAP_KEYS),
                generation(LapTable.RULE, VALIDATED_LAP_KEYS),
                generation(TelemetryTable.RULE, TELEMETRY_KEYS),
                generation(
                        TelemetryTable.RULE,
                        TELEMETRY_KEYS
                                .replace("DriverAhead,", "driver_ahead,")
                                .replace("DistanceTodriver_ahead", "distance_to_driver_ahead")),
                generation(SessionTables.WEATHER, "wT,wAT,wH,wP,wR,wTT,wWD,wWS"),
                generation(
                        SessionTables.WEATHER,
                        "Time,AirTemp,Humidity,Pressure,Rainfall,TrackTemp,WindDirection,WindSpeed"),
                generation(
                        SessionTables.WEATHER,
                        "time,air_temp,humidity,pressure,rainfall,track_temp,wind_direction,"
                                + "wind_speed"),
                generation(
                        SessionTables.MESSAGES, "time,cat,msg,status,flag,scope,sector,dNum,lap"),
                generation(
                        SessionTables.MESSAGES,
                        "time,category,message,status,flag,scope,sector,racing_number,lap"),
                generation(SessionTables.DRIVERS, "driver,team,dn,fn,ln,tc,url"),
                generation(SessionTables.CORNERS, "CornerNumber,X,Y,Angle,Distance"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnGoesByItsOwnNameLast(TableRule table) {
        for (ColumnRule column : table.columns()) {
            TableRule.Target target = table.find(column.name()).orElseThrow();

            assertThat(table.columns().get(target.column())).isEqualTo(column);
            assertThat(target.rank()).isEqualTo(column.keys().size() - 1);
        }
    }

    static Stream<TableRule> tables() {
        return Stream.of(
                LapTable.RULE,
                TelemetryTable.RULE,
                SessionTables.WEATHER,
                SessionTables.MESSAGES,
                SessionTables.DRIVERS,
                SessionTables.CORNERS);
    }

    @Test
    void aKeyMustNotLeadToTwoColumns() {
        List<ColumnRule> columns =
                List.of(
                        ColumnRule.of("A", ColumnType.TEXT, "k"),
                        ColumnRule.of("B", ColumnType.TEXT, "k"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TableRule("test", columns, Map.of()))
                .withMessage("two columns of test for key k");
    }

    private static Object[] generation(TableRule table, String keys) {
        return new Object[] {table, List.of(keys.split(","))};
    }

    private static List<String> names(TableRule table) {
        return table.columns().stream().map(ColumnRule::name).toList();
    }

    private static ColumnRule rule(TableRule table, String name) {
        return table.columns().get(table.find(name).orElseThrow().column());
    }
}

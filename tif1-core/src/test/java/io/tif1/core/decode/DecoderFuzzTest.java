package io.tif1.core.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.tif1.api.InvalidDataException;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import io.tif1.core.fuzz.Fuzzing;
import io.tif1.core.fuzz.Mutation;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/**
 * Small files of every kind, damaged: each gives a table or {@link InvalidDataException}, soon and
 * in bounded memory. {@code mvn -pl tif1-core -am test -Dtest=DecoderFuzzTest -Dtif1.fuzz=10000000}
 * is the long run.
 */
class DecoderFuzzTest {
    private static final long MOST_BYTES = 8L << 20;
    private static final String[] BODIES = {
        "{'time':[83.1,'None',82.5],'lap':[1,2.0,3],'compound':['SOFT','None','HARD'],"
                + "'stint':[1,1,2],'s1':[25.1,null,25],'del':[false,'None',true],"
                + "'pos':[1,2,'nan'],'status':['1','12','4'],'lSD':['2025-03-16T04:00:01.5']}",
        "{'time':[83.123],'lap':[1],'drv':['VER'],'team':['Red Bull'],'qs':['Q1'],'pin':[12.5],"
                + "'iacc':[true],'wT':[45.5],'wR':[false],'fresh':[true],'life':[3]}",
        "{'tel':{'time':[0.0,0.027,1.5],'speed':[301,302.5,'None'],'rpm':[11163.574,NaN,-1e-85],"
            + "'gear':[7,8,'None'],'throttle':[100,0,50],'brake':[0,1,true],'drs':[0,12,14],"
            + "'x':[1.5,2,3],'DriverAhead':['44','1\\u00e9','None'],'dataKey':'2025-A-R-VER-1'}}",
        "{'wT':[0,60.5],'wAT':[24.1,'None'],'wH':[55,56],'wP':[1012.5,1013],'wR':[false,'None'],"
                + "'wTT':[40,41.2],'wWD':[180,'None'],'wWS':[1.5,2]}",
        "{'time':['2025-03-16T04:00:01',null],'cat':['Flag','Other'],'msg':['GREEN LIGHT','CAR 4"
                + " (NOR) TIME 1:22.345 DELETED'],'flag':['GREEN',null],'scope':['Track',null],"
                + "'dNum':['4',null],'lap':[1,'None'],'sector':[1,null],'status':['x','y']}",
        "{'CornerNumber':[1,2],'X':[-1.5,2e3],'Y':[1,2],'Angle':[10.5,-170],'Distance':[100,'None'],"
            + "'Rotation':44.5}",
        "{'drivers':[{'driver':'VER','team':'Red Bull','dn':'1','fn':'Max','ln':'V','tc':'4781D7',"
                + "'url':'https://x.example/a.png'},{'driver':'NOR','team':null,'dn':4}]}"
    };

    private final SessionFiles files = new SessionFiles();

    private record Input(int kind, byte[] body) {
        @Override
        public String toString() {
            return kind + " " + new String(body, StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void givesATableOrSaysWhyNot(TestReporter reporter) {
        byte[][] bodies = new byte[BODIES.length][];
        for (int i = 0; i < bodies.length; i++) {
            bodies[i] = Bodies.json(BODIES[i]);
        }

        String figures =
                Fuzzing.of(60_000, MOST_BYTES).run(random -> input(bodies, random), this::read);

        reporter.publishEntry("decoder", figures);
    }

    private static Input input(byte[][] bodies, SplittableRandom random) {
        int kind = random.nextInt(bodies.length);
        byte[] body = Mutation.of(bodies[kind], random);
        return new Input(random.nextInt(10) == 0 ? random.nextInt(bodies.length) : kind, body);
    }

    private void read(Input input) {
        try {
            ColumnBatch batch = decode(input).batch();
            for (ColumnData column : batch.columns()) {
                assertThat(column.rows() == batch.rows()).isTrue();
            }
        } catch (InvalidDataException e) {
            assertThat(e.location().file().equals("f")).isTrue();
        }
    }

    private DecodedTable decode(Input input) {
        return switch (input.kind()) {
            case 0, 1 -> files.laps(input.body(), "f");
            case 2 -> files.telemetry(input.body(), "f");
            case 3 -> files.weather(input.body(), "f");
            case 4 -> files.messages(input.body(), "f");
            case 5 -> files.corners(input.body(), "f");
            default -> files.drivers(input.body(), "f");
        };
    }
}

package io.tif1.core.decode;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.InvalidDataException;
import io.tif1.api.model.StageTiming.Stage;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.trace.Span;
import io.tif1.core.trace.Trace;
import io.tif1.core.validate.BatchChecks;
import io.tif1.core.validate.Finding;
import io.tif1.core.validate.Findings;
import io.tif1.core.validate.LapTable;
import io.tif1.core.validate.SessionTables;
import io.tif1.core.validate.TableRule;
import io.tif1.core.validate.TelemetryTable;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apiguardian.api.API;

/**
 * Decodes the files of a session, in every generation of the format, by their keys alone.
 *
 * <p>The result has all canonical columns of its kind in order, whatever the file has; a column the
 * file lacks is not {@linkplain io.tif1.api.frame.Field#available() available}. Unknown arrays
 * follow under their own names. Every method throws {@link InvalidDataException} if the body is no
 * JSON object or breaks a limit, and reports anything less as a finding. Immutable and safe for use
 * by several threads.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class SessionFiles {
    private final DecodeLimits limits;
    private final Pools pools = new Pools();

    /** Creates a decoder with the default limits. */
    public SessionFiles() {
        this(DecodeLimits.DEFAULT);
    }

    /** Creates a decoder. */
    public SessionFiles(DecodeLimits limits) {
        this.limits = limits;
    }

    /**
     * Decodes {@code session_laptimes.json} or a driver's {@code laptimes.json}.
     *
     * @param body the file
     * @param file its path, for messages
     * @return the columns of {@link LapTable#RULE}; no rows if no laps were driven
     */
    public DecodedTable laps(byte[] body, String file) {
        return decode(LapTable.RULE, cursor(body, file), new Findings(), LapSeconds::derive);
    }

    /**
     * Decodes the telemetry of one lap.
     *
     * @return the columns of {@link TelemetryTable#RULE}, with the attribute {@link
     *     TelemetryTable#DATA_KEY} if the file has it
     */
    public DecodedTable telemetry(byte[] body, String file) {
        return decode(
                TelemetryTable.RULE, cursor(body, file), new Findings(), UnaryOperator.identity());
    }

    /** Decodes {@code weather.json} into the columns of {@link SessionTables#WEATHER}. */
    public DecodedTable weather(byte[] body, String file) {
        return decode(
                SessionTables.WEATHER,
                cursor(body, file),
                new Findings(),
                UnaryOperator.identity());
    }

    /** Decodes {@code rcm.json} into the columns of {@link SessionTables#MESSAGES}. */
    public DecodedTable messages(byte[] body, String file) {
        return decode(
                SessionTables.MESSAGES,
                cursor(body, file),
                new Findings(),
                UnaryOperator.identity());
    }

    /**
     * Decodes {@code corners.json} into the columns of {@link SessionTables#CORNERS}, with the
     * attribute {@code rotation} in degrees if the file has it.
     */
    public DecodedTable corners(byte[] body, String file) {
        return decode(
                SessionTables.CORNERS,
                cursor(body, file),
                new Findings(),
                UnaryOperator.identity());
    }

    /** Decodes {@code drivers.json} into the columns of {@link SessionTables#DRIVERS}. */
    public DecodedTable drivers(byte[] body, String file) {
        Cursor in = cursor(body, file);
        Findings findings = new Findings();
        Preamble.skip(in);
        byte[] columns = new DriverRows(in, findings).transpose();
        return decode(
                SessionTables.DRIVERS, cursor(columns, file), findings, UnaryOperator.identity());
    }

    private Cursor cursor(byte[] body, String file) {
        return new Cursor(body, limits, new Place(file));
    }

    private DecodedTable decode(
            TableRule rule, Cursor in, Findings findings, UnaryOperator<ColumnBatch> derive) {
        ColumnBatch read = new TableDecoder(rule, in, findings, pools).decode().toBatch();
        ColumnBatch batch = derive.apply(read);
        long start = System.nanoTime();
        Span span = Trace.stage(Stage.VALIDATE, "", in.place.file());
        BatchChecks.check(rule, batch, findings);
        List<Finding> found = findings.toList();
        span.end("", found.size() + " findings", 0);
        return new DecodedTable(batch, found, System.nanoTime() - start);
    }
}

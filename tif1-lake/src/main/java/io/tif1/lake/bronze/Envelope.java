package io.tif1.lake.bronze;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import io.tif1.ergast.Page;
import io.tif1.ergast.PageHeader;
import io.tif1.lake.json.Json;
import java.time.Instant;
import org.apiguardian.api.API;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A page with what is known about it: {@code {"metadata":{…},\n"data":…}}, where data are the bytes
 * of the body as they came.
 *
 * @param metadata the facts
 * @param file the whole file; the body is from {@code from} to {@code to}
 */
@API(status = INTERNAL, since = "1.0")
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Envelope(JsonNode metadata, byte[] file, int from, int to) {
    private static final byte[] MIDDLE = ",\n\"data\":".getBytes(UTF_8);

    /** Wraps a page. */
    public static byte[] wrap(Page page, String batch, String correlation) {
        byte[] head = Json.bytes(facts(page, batch, correlation));
        byte[] body = page.body();
        byte[] prefix = "{\"metadata\":".getBytes(UTF_8);
        byte[] file = new byte[prefix.length + head.length + MIDDLE.length + body.length + 1];
        int at = append(prefix, file, 0);
        at = append(head, file, at);
        at = append(MIDDLE, file, at);
        at = append(body, file, at);
        file[at] = '}';
        return file;
    }

    private static int append(byte[] part, byte[] file, int at) {
        System.arraycopy(part, 0, file, at, part.length);
        return at + part.length;
    }

    private static ObjectNode facts(Page page, String batch, String correlation) {
        ObjectNode facts = Json.object();
        facts.put("ingestion_timestamp", page.fetched().toString());
        facts.put("batch_id", batch);
        facts.put("endpoint", page.partition().endpoint());
        facts.put("season", page.partition().season());
        facts.put("round", page.partition().round());
        facts.put("page", page.number());
        facts.put("total_pages", page.header().pages());
        facts.put("source_url", page.source().toString());
        facts.put("api_response_total", page.header().total());
        facts.put("file_version", "1.0");
        facts.put("http_status", 200);
        facts.put("content_sha256", Hashes.sha256(page.body()));
        facts.put("content_length", page.body().length);
        facts.put("duration_ms", page.duration().toMillis());
        facts.put("correlation_id", correlation);
        return facts;
    }

    /**
     * Opens a file.
     *
     * @throws InvalidDataException if it is no envelope
     */
    public static Envelope open(String path, byte[] file) {
        int line = 0;
        while (line < file.length && file[line] != '\n') {
            line++;
        }
        int from = line - 1 + MIDDLE.length;
        int prefix = "{\"metadata\":".length();
        if (from >= file.length || line <= prefix || file[file.length - 1] != '}') {
            throw broken(path, "no envelope");
        }
        byte[] head = java.util.Arrays.copyOfRange(file, prefix, line - 1);
        return new Envelope(Json.read(path, head), file, from, file.length - 1);
    }

    /** Checks that the body is what was fetched. */
    public void verify(String path) {
        String expected = Json.text(path, metadata, "content_sha256");
        if (!expected.equals(Hashes.sha256(file, from, to - from))) {
            throw broken(path, "the body is not what was fetched: its SHA-256 differs");
        }
    }

    /** Returns what the body says about paging. */
    public PageHeader header(String path) {
        return PageHeader.read(path, java.util.Arrays.copyOfRange(file, from, to));
    }

    /** Returns when the page was asked for. */
    public Instant ingested(String path) {
        return Instant.parse(Json.text(path, metadata, "ingestion_timestamp"));
    }

    private static InvalidDataException broken(String path, String reason) {
        return new InvalidDataException(reason, DataLocation.of(path), null);
    }
}
